"""Runs every language test with this CPython and writes its expected file; says what drifted."""

import concurrent.futures
import difflib
import os
import pathlib
import re
import subprocess
import sys
import sysconfig
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIBRARY = os.path.realpath(sysconfig.get_path("stdlib"))
FRAME = re.compile(rb'^(?P<bars>(?:  )*(?:\s*[|+] ?)?)  File "(?P<path>[^"]*)", line \d+')


def listed(name):
    """The names in a list file: the first word of each line."""
    lines = (ROOT / "support" / name).read_text().splitlines()
    return {line.split()[0] for line in lines if line.strip() and not line.startswith("#")}


def programs(filters):
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        parts = name.split("/")
        if parts[0] in ("support", "asyncio-oracle") or any(part.startswith("_") for part in parts):
            continue
        if not filters or any(text in name for text in filters):
            yield name


def is_library(path):
    text = os.fsdecode(path)
    return text.startswith(LIBRARY) or text.startswith("<frozen ")


def without_library_frames(text):
    """Leaves out traceback frames of the library's own files, with the source lines below them."""
    kept = []
    inside = None
    for line in text.splitlines(keepends=True):
        match = FRAME.match(line)
        if match:
            inside = match["bars"] if is_library(match["path"]) else None
        elif inside is not None and not line.startswith(inside + b"    "):
            inside = None
        if inside is None:
            kept.append(line)
    return b"".join(kept)


def section(data):
    if data and not data.endswith(b"\n"):
        return data + b"\n-- no newline --\n"
    return data


def capture(name):
    source = (ROOT / name).read_text(encoding="utf-8", errors="replace")
    first = source.split("\n", 1)[0]
    arguments = first[len("# args: "):].split() if first.startswith("# args: ") else []
    given = (ROOT / name).with_suffix(".stdin")
    command = [sys.executable, name]
    if name.startswith("toplevel-await/"):
        command = [sys.executable, "support/toplevel_await.py", name]
    with tempfile.TemporaryDirectory() as scratch:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        environment.update(
            PYTHONDONTWRITEBYTECODE="1", PYTHON_COLORS="0", NO_COLOR="1", LC_ALL="C.UTF-8", TZ="UTC",
            TMPDIR=scratch)
        done = subprocess.run(
            command + arguments, cwd=ROOT, env=environment, capture_output=True, timeout=60,
            input=given.read_bytes() if given.exists() else b"")
    here = os.fsencode(ROOT) + b"/"
    text = section(done.stdout.replace(here, b""))
    if done.stderr:
        text += b"-- stderr --\n" + section(without_library_frames(done.stderr).replace(here, b""))
    if done.returncode:
        text += f"-- exit {done.returncode} --\n".encode()
    return text


def main():
    options = [word for word in sys.argv[1:] if word.startswith("-")]
    filters = [word for word in sys.argv[1:] if not word.startswith("-")]
    if options not in ([], ["--check"]):
        sys.exit("usage: Tests/Language/record [--check] [FILTER ...]")
    by_hand = listed("by-hand.txt")
    names = [name for name in programs(filters) if name not in by_hand]
    new = drifted = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, text in zip(names, pool.map(capture, names)):
            if str(ROOT).encode() in text or LIBRARY.encode() in text or re.search(rb" at 0x[0-9a-f]{8,}", text):
                print("warning: output depends on the machine:", name)
            path = (ROOT / name).with_suffix(".expected")
            before = path.read_bytes() if path.exists() else None
            if before == text:
                continue
            if before is None:
                new += 1
                print("new:", name)
            else:
                drifted += 1
                print("drifted:", name)
                for line in difflib.unified_diff(
                        before.decode(errors="replace").splitlines(),
                        text.decode(errors="replace").splitlines(), "recorded", "now", n=1, lineterm=""):
                    print("   ", line)
            if not options:
                path.write_bytes(text)
    print(f"{len(names)} programs, {new} new, {drifted} drifted")
    sys.exit(1 if drifted or (options and new) else 0)


main()
