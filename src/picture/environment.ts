/**
 * What a process may need to start or to find its libraries, by name: the loader's paths (Nix, conda, Termux), places
 * for temporary files and fonts, the system's own. Everything else stays with the bot, since any other name may hold a
 * secret.
 */
const NEEDED = [
  /^PATH$/i,
  /^(HOME|USERPROFILE|TMPDIR|TMP|TEMP|LANG|LANGUAGE|TZ)$/,
  /^LC_[A-Z]+$/,
  // The loaders of Linux, macOS, AIX, and of Nix's binaries elsewhere.
  /^(LD|DYLD)_[A-Z0-9_]+$/,
  /^(LIBPATH|SHLIB_PATH|GLIBC_TUNABLES|LOCPATH|LOCALE_ARCHIVE[0-9_]*)$/,
  /^NIX_(LD|LD_LIBRARY_PATH(_[a-z0-9_]+)?|LD_[a-z0-9_]+|PROFILES|STORE_DIR)$/,
  /^(CONDA_PREFIX|VIRTUAL_ENV)$/,
  // Termux and Android, whose programs find their system by these.
  /^(PREFIX|TERMUX_VERSION|TERMUX__PREFIX|TERMUX__ROOTFS|ANDROID_(ROOT|DATA|ART_ROOT|I18N_ROOT|TZDATA_ROOT))$/,
  // Node without ICU's data inside, OpenSSL with a file of its own.
  /^(NODE_ICU_DATA|OPENSSL_CONF|OPENSSL_MODULES)$/,
  /^FONTCONFIG_(FILE|PATH|SYSROOT)$/,
  // Windows starts nothing without.
  /^(SYSTEMROOT|WINDIR|SYSTEMDRIVE|COMSPEC|PATHEXT)$/i,
] as const;

/** Of the bot's environment what a process that draws is started with: what it needs, and no secret. */
export function drawingEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name, value]) => value && NEEDED.some((pattern) => pattern.test(name))),
  );
}
