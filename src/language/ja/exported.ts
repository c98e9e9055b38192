import type { exported as english } from "../en/exported.js";
import type { Texts } from "../texts.js";

export const exported: Texts<typeof english> = {
  "exported.json":
    "JSON形式のWagecard（{role}）：1週間の時間、すべての数値、文章。プログラムでの利用や、カードを戻すときに",
  "exported.csv": "CSV形式のWagecard（{role}）：1行に1タスク、時間、バンド、軸、コスト。表計算ソフト用",
  "exported.files":
    "カードをファイルにしました。.csvは表計算ソフトで開けます。.jsonにはすべてが入っていて、`/wagecard インポート:` に渡すとカードが戻ります。どちらにもあなたが誰かは書かれていませんが、ファイルを持つ人は1週間の内訳（時間、自分で追加したタスクや値、レベルまたは給与範囲、そこから計算したコスト）を読めます。",

  "exported.same": "ファイルと同じ週のカードが残っています。こちらです。",
  "exported.back": "カードが戻りました。",
  "exported.copy":
    "このカードは残っていて、エクスポート後に変更されています。両方を保存しました。こちらはファイルから作った新しいカードです。",
  "exported.moved":
    "ファイルはマトリクス{made}で作られたもので、マトリクス{latest}では数値が異なるため、計算し直しました{exposure, select, same {} other {（曝露度は{before}から{now}になりました）}}。",
  "exported.guessed":
    "ファイルの数値の一部は推測に基づいています。あなた独自のタスクに、確認していないタスクの値が使われていました。推測を除いて計算し直しました{exposure, select, same {} other {（曝露度は{before}から{now}になりました）}}。",
  "exported.edited":
    "ファイルの数値がその週から計算される値と一致しないため、計算し直しました{exposure, select, same {} other {（曝露度は{before}から{now}になりました）}}。",
};
