/** A drawing process for tests, as a Node whose libraries are found by LD_LIBRARY_PATH: without it, it does not start. */
if (process.env["LD_LIBRARY_PATH"] === undefined) {
  console.error("error while loading shared libraries: libstdc++.so.6: cannot open shared object file");
  process.exit(127);
}
process.on("disconnect", () => process.exit());
process.on("message", () => process.send({ png: Buffer.from(Object.keys(process.env).join(" ")) }));
