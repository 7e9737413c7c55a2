/**
 * The steps on the server, for any POSIX shell. `$1` is the public link or a path, `$2` the folder of releases. Each may
 * run twice, since a broken connection does not tell whether it ran. Exit code 7: nothing there, or somebody else's.
 */

/** `$1` releases, `$2` mark. */
export const LOCK_CREATE = `mkdir -p "$1" || exit 1
mkdir "$1/lock" 2>/dev/null || { [ -d "$1/lock" ] && exit 7; mkdir "$1/lock" || exit 1; }
printf %s "$2" > "$1/lock/mark" || { rm -rf "$1/lock"; exit 1; }`;

/** `$1` releases. */
export const LOCK_READ = `[ -d "$1/lock" ] || exit 7
cat "$1/lock/mark" 2>/dev/null || :`;

/** `$1` releases, `$2` mark, `$3` token. */
export const LOCK_RENEW = `case "$(cat "$1/lock/mark" 2>/dev/null)" in
"$3 "*) printf %s "$2" > "$1/lock/mark";;
*) exit 7;; esac`;

/** `$1` releases, `$2` mark. A rename takes it away, so that only one of two does. */
export const LOCK_REMOVE = `[ "$(cat "$1/lock/mark" 2>/dev/null)" = "$2" ] || exit 7
mv "$1/lock" "$1/lock.$$" && rm -rf "$1"/lock.*`;

/** `$1` link. Prints `link NAME`, `none`, `empty`, `folder` or `file`. */
export const LOOK = `if [ -L "$1" ]; then printf 'link %s' "$(readlink "$1")"
elif [ -d "$1" ]; then if [ -z "$(ls -A "$1")" ]; then printf empty; else printf folder; fi
elif [ -e "$1" ]; then printf file; else printf none; fi`;

/** `$1` file. */
export const READ = `[ -f "$1" ] || exit 7
cat "$1"`;

/** `$1` file; its text on the input. A reader sees the old text or the new one. */
export const WRITE = `cat > "$1.new" && chmod 644 "$1.new" && mv -f "$1.new" "$1"`;

/** `$1` folder. Prints the files below it. */
export const LIST = `cd "$1" 2>/dev/null || exit 7
find . \\( -type f -o -type l \\) -print`;

/** `$1` old release, `$2` new one; names on the input. What is not the deploy's own moves along with the site. */
export const CARRY = `while IFS= read -r f; do
[ -e "$2/$f" ] || { mkdir -p "$(dirname "$2/$f")" && cp -pP "$1/$f" "$2/$f"; } || exit 1
done`;

/**
 * `$1` link, `$2` releases, `$3` release, `$4` token. Switches by one rename, if the lock is still held, after what was
 * written has reached the disk. GNU and busybox know `mv -T`, BSD `mv -h`: not into the folder, but in place of the link.
 */
export const SWITCH = `set -e
case "$(cat "$2/lock/mark" 2>/dev/null)" in "$4 "*) ;; *) exit 7;; esac
[ -f "$2/$3/index.html" ] || exit 1
sync 2>/dev/null || :
swap() { mv -Tf "$1" "$2" 2>/dev/null || mv -hf "$1" "$2"; }
if [ -L "$1" ]; then
  old=$(readlink "$1"); old=\${old##*/}
  [ "$old" = "$3" ] && exit 0
  rm -f "$2/.previous"; ln -s "$old" "$2/.previous"; swap "$2/.previous" "$2/previous"
elif [ -d "$1" ]; then rmdir "$1"; fi
rm -f "$2/.switch"; ln -s "\${2##*/}/$3" "$2/.switch"; swap "$2/.switch" "$1"`;

/** `$1` releases, `$2` release. */
export const DISCARD = `rm -rf "$1/$2"`;

/** `$1` link, `$2` releases. Removes releases and rests of killed runs but the current release and the one before. */
export const PRUNE = `now=$(readlink "$1" || :); now=\${now##*/}
before=$(readlink "$2/previous" || :)
for r in "$2"/[0-9]*T[0-9]*Z-*-*; do n=\${r##*/}
[ -d "$r" ] && [ "$n" != "$now" ] && [ "$n" != "$before" ] && rm -rf "$r"
done; :`;
