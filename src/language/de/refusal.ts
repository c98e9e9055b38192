import type { refusal as english } from "../en/refusal.js";
import type { Texts } from "../texts.js";

export const refusal: Texts<typeof english> = {
  "refusal.hours-not-understood":
    "„{typed}“ passt hier nicht als Stundenzahl: Gib 0 bis {most} Stunden an, auch halbe, etwa {example}.",
  "refusal.hours-of-task":
    "{given, select, nothing {Es fehlt die Stundenzahl} other {„{typed}“ passt hier nicht als Stundenzahl}} für „{task}“: Gib 0 bis {most} Stunden an, auch halbe, etwa {example}.",
  "refusal.week-too-long":
    "Das wären {total} pro Woche, und eine Woche hat hier höchstens {most}. Nimm zuerst bei einer anderen Aufgabe Stunden weg.",
  "refusal.no-hours-yet":
    "Eine Karte braucht insgesamt {least} bis {most} Stunden: Trag bei einer Aufgabe mindestens eine Stunde ein.",
  "refusal.no-scored-hours":
    "Aus diesen Stunden allein wird keine Karte: Sie liegen alle auf eigenen Aufgaben, für die keine ähnliche modellierte bestätigt ist. Trag mindestens eine Stunde bei einer Aufgabe der Rolle ein, oder öffne deine mit `/aufgabe` und wähle, welcher sie ähnelt.",
  "refusal.hours-count":
    "{count, plural, one {Gib # Stundenzahl an, für diese Aufgabe} other {Gib # Stundenzahlen an, für jede Aufgabe eine, in dieser Reihenfolge}} (gelesen habe ich {given}): {tasks}. Eine typische Woche: `{example}`.",
  "refusal.unknown-role":
    "Eine Rolle namens „{typed}“ kenne ich nicht. Wähl eine aus der Liste, die `/wagecard rolle:` beim Tippen zeigt, oder nimm `/wagecard` allein für ein Menü.",
  "refusal.not-modeled": "„{title}“ ist nicht modelliert. {note} `/wagecard` zeigt die Rollen, die es sind.",
  "refusal.walk-gone":
    "Dieser Durchgang ist vorbei, wurde ersetzt oder gehört jemand anderem. `/wagecard` setzt deinen fort oder beginnt einen.",
  "refusal.walk-under-way":
    "Bei dir läuft ein anderer Durchgang. Schließ ihn zuerst ab oder brich ihn ab: `/wagecard` zeigt ihn.",
  "refusal.card-gone":
    "Diese Karte ist nicht mehr gespeichert oder gehört jemand anderem. `/wagecard` zeigt deine oder erstellt eine.",
  "refusal.no-card": "Du hast noch keine Karte. `/wagecard rolle:` erstellt eine in wenigen Minuten.",
  "refusal.task-gone": "Diese Aufgabe ist nicht mehr auf der Karte. `/aufgabe` zeigt, welche es sind.",
  "refusal.axis-not-understood":
    "{axis}: Möglich ist {min} bis {max}; „{typed}“ passt nicht. Nichts wurde geändert; drücke noch einmal und gib eine Zahl in diesem Bereich an.",
  "refusal.not-in-matrix":
    "Matrix {version} kennt diese Rolle oder eine ihrer Aufgaben nicht. Die Karte behält ihre Zahlen; `/wagecard` erstellt eine neue.",
  "refusal.outdated":
    "Diese Karte wurde mit Matrix {made} erstellt; die Matrix hat sich seitdem geändert, und ich mische die beiden nicht. Öffne die Karte mit `/wagecard`, drücke „{button}“ und frag noch einmal.",
  "refusal.guessed-match":
    "Die Zahlen dieser Karte beruhen zum Teil auf einer Vermutung: Eine eigene Aufgabe hat die Werte einer modellierten Aufgabe, die du nie bestätigt hast. Öffne die Karte mit `/wagecard`, drücke „{button}“ und versuch es noch einmal. `/aufgabe` zeigt, welcher deine Aufgabe ähneln könnte.",
  "refusal.own-tasks-full":
    "Eine Karte hat Platz für {most} eigene Aufgaben. Entferne zuerst eine mit `/aufgabe`.",
  "refusal.own-title-missing":
    "Nichts wurde hinzugefügt: Eine Aufgabe braucht einen Namen. Drücke noch einmal und gib ihr einen aus ein paar Wörtern.",
  "refusal.unknown-button":
    "Diesen Button kenne ich nicht mehr; er stammt aus einer früheren Version. `/wagecard` zeigt, wo du bist.",
  "refusal.unknown-command":
    "Diesen Befehl kenne ich nicht; er stammt aus einer anderen Version von mir. `/hilfe` zeigt die Befehle, die ich habe.",
  "refusal.typed-kept": "Was du eingegeben hast, steht noch im Formular, wenn du es wieder öffnest.",
  "refusal.not-in-server":
    "Karten werden im Kanal eines Servers geteilt und auf eine Tafel gestellt, wo andere sie sehen; und das hier ist keiner. `/vergleich rolle:` geht auch hier.",
  "refusal.share-gone":
    "Diese Karte wurde zurückgenommen, oder die Person hat seitdem eine neuere geteilt. `/vergleich` zeigt die Tafel dieses Kanals.",
  "refusal.not-shared-here":
    "{who, select, known {{name} hat in diesem Kanal keine Karte geteilt.} other {Diese Person hat in diesem Kanal keine Karte geteilt.}} Vergleichen kannst du nur mit geteilten Karten; `/vergleich` zeigt, von wem es welche gibt.",
  "refusal.not-a-shared-card":
    "Diese Nachricht ist keine geteilte Wagecard, oder die Karte wurde zurückgenommen. `/vergleich` zeigt die Karten dieses Kanals.",
  "refusal.not-yours":
    "Nur die Person, der die Karte gehört, kann sie zurücknehmen. Wenn sie nicht hierhergehört, frag sie oder jemanden, der in diesem Kanal Nachrichten löschen darf.",
  "refusal.with-yourself":
    "Das ist deine eigene Karte. Vergleich sie mit der von jemand anderem, der hier eine geteilt hat, oder mit einer Rolle: `/vergleich rolle:`.",
  "refusal.with-both": "Gib entweder `mit:` oder `rolle:` an: Verglichen werden immer zwei Karten.",
  "refusal.shared-outdated":
    "Diese Karte wurde mit Matrix {made} erstellt; die Matrix hat sich seitdem geändert, und ich mische die beiden nicht. Bitte die Person, sie neu zu berechnen und noch einmal zu teilen.",
  "refusal.shared-guessed":
    "Die Zahlen dieser Karte beruhen zum Teil auf einer Vermutung über eine eigene Aufgabe der Person, und für Vermutungen gebe ich keine Gründe. Bitte die Person, sie neu zu berechnen und noch einmal zu teilen.",
  "refusal.board-full":
    "Die Tafel dieses Kanals ist voll ({most} Karten). Teile deine in einem anderen Kanal.",
  "refusal.shared-everywhere":
    "Du hast Karten in {most} Kanälen geteilt; mehr speichere ich nicht. Nimm zuerst eine zurück.",
  "refusal.sharing-elsewhere": "In diesem Kanal werden keine Karten geteilt. Teile deine in {channels}.",
  "refusal.sharing-off":
    "Auf diesem Server ist das Teilen von Karten ausgeschaltet, deine bleibt also privat. „{picture}“ und „{export}“ darunter geben sie dir als Datei; wer den Server verwaltet, kann das Teilen mit `/einstellungen` erlauben.",
  "refusal.may-not-post":
    "In diesem Kanal darfst du keine Nachrichten senden, deshalb lässt sich deine Karte hier nicht teilen. Teile sie in einem Kanal, in dem du schreiben darfst.",
  "refusal.board-off":
    "In diesem Kanal ist das Teilen von Karten durch die Einstellungen des Servers ausgeschaltet, und seine Tafel wird nicht gezeigt. `/vergleich rolle:` vergleicht mit einer Rolle.",
  "refusal.not-a-moderator":
    "Nur wer in diesem Kanal Nachrichten verwalten darf, kann Karten von anderen von seiner Tafel entfernen.",
  "refusal.share-removed":
    "Jemand, der in diesem Kanal Nachrichten verwaltet, hat deine Karte von hier entfernt. Deine eigene Karte bleibt: `/wagecard` zeigt sie.",
  "refusal.not-a-manager":
    "Nur wer diesen Server verwalten darf, kann seine Einstellungen sehen und ändern. Frag eine dieser Personen; `/hilfe` zeigt, was alle können.",
  "refusal.too-fast":
    "So schnell komme ich nicht mit. Nichts wurde geändert; bitte versuch es in {seconds, plural, one {einer Sekunde} other {# Sekunden}} noch einmal.",
  "refusal.too-soon":
    "Du hast so kurz nach einer Änderung der Nachricht gedrückt, dass vielleicht etwas anderes gemeint war. Es ist nichts passiert. Wenn du es so meinst, drücke noch einmal.",
  "refusal.too-many-pictures":
    "Mehr Bilder zeichne ich für eine Person nicht auf einmal. Bitte drücke in {seconds, plural, one {einer Sekunde} other {# Sekunden}} noch einmal.",
  "refusal.not-public":
    "Dieser Server zeigt nur dir, was ich poste, deshalb wurde deine Karte nicht geteilt. Teile sie auf einem Server, der mich hinzugefügt hat, oder bitte die Leute, die diesen hier verwalten, mich hinzuzufügen oder die Berechtigung „Externe Apps verwenden“ zu erteilen.",
  "refusal.studio-full":
    "Ich zeichne gerade so viele Bilder, wie ich auf einmal kann. Bitte drücke in einer halben Minute noch einmal.",
  "refusal.studio-closed":
    "Ich werde gerade neu gestartet, und dieses Bild wurde nicht gezeichnet. Bitte drücke in einer Minute noch einmal.",
  "refusal.file-gone":
    "Ich konnte diese Datei nicht von Discord laden. Häng sie neu an und sende den Befehl noch einmal.",
  "refusal.file-too-large":
    "Diese Datei ist zu groß für eine exportierte Karte: Mehr als {kib} KiB sind es nie. Nimm die .json-Datei, die „{button}“ unter einer Karte erstellt.",
  "refusal.not-an-export":
    "Diese Datei ist keine exportierte Karte. Nimm die .json-Datei, die „{button}“ unter einer Karte erstellt; die .csv ist nur für Tabellenkalkulationen.",
  "refusal.export-newer":
    "Diese Datei hat Form {version} einer exportierten Karte, und ich kenne die Formen bis {known}. Exportiere die Karte noch einmal dort, wo dieser Bot läuft, oder lass den Bot aktualisieren.",
  "refusal.export-value":
    "Nichts wurde importiert: „{field}“ in der Datei passt nicht. Passen würde: {allowed}. Berichtige diesen Wert oder exportiere die Karte noch einmal.",
  "refusal.export-value.range":
    "{from} bis {to}{unit, select, points { Punkte} minutes { Minuten} hours { Stunden, in halben} total { Stunden insgesamt} other {}}",
  "refusal.import-alone":
    "Eine Datei bringt ihre eigene Rolle, Stunden und Gehaltsangabe mit. Gib `import:` allein an und ändere die Karte danach.",

  "refusal.late":
    "Das dauert länger, als es sollte. Was du getan hast, ist nicht verloren: Die Antwort folgt hier. Wenn nicht, versuch es noch einmal und nenn einem Admin des Servers diese ID: `{id}`.",
  "refusal.late-form":
    "Das Formular konnte nicht rechtzeitig geöffnet werden. Bitte drücke den Button noch einmal.",
  "refusal.busy":
    "Mein Speicher antwortet gerade nicht. Nichts, was du bestätigt gesehen hast, ist verloren; bitte versuch es in ein paar Sekunden noch einmal. Wenn es so bleibt, nenn einem Admin des Servers diese ID: `{id}`.",
  "refusal.unreadable":
    "{kind, select, walks {Dein Durchgang lässt sich nicht mehr lesen.} people {Was ich von deinen Karten gespeichert hatte, lässt sich nicht mehr lesen.} settings {Was für diesen Server eingestellt war, lässt sich nicht mehr lesen.} other {Was hier geteilt war, lässt sich nicht mehr lesen.}} Es ist beiseitegelegt, nicht weggeworfen; ab hier fängst du neu an. Ein Admin kann dem mit dieser ID nachgehen: `{id}`.",
  "refusal.failure":
    "Bei mir ist etwas schiefgegangen, und nichts, was du bestätigt gesehen hast, ist verloren. Bitte versuch es noch einmal; wenn es so bleibt, nenn einem Admin des Servers diese ID: `{id}`.",
};
