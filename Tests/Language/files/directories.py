import os

base = os.environ["TMPDIR"]
os.makedirs(os.path.join(base, "a", "b"))
os.mkdir(os.path.join(base, "c"))
for name in ("one.txt", "two.txt"):
    open(os.path.join(base, "a", name), "w").close()
print(sorted(os.listdir(base)), sorted(os.listdir(os.path.join(base, "a"))))
print(os.path.isdir(os.path.join(base, "a")), os.path.isfile(os.path.join(base, "a", "one.txt")), os.path.exists(os.path.join(base, "zzz")))
for folder, folders, files in sorted(os.walk(base)):
    print(os.path.relpath(folder, base), sorted(folders), sorted(files))
os.rename(os.path.join(base, "a", "one.txt"), os.path.join(base, "c", "moved.txt"))
print(os.listdir(os.path.join(base, "c")), os.listdir(os.path.join(base, "a", "b")))
for action in (lambda: os.rmdir(os.path.join(base, "a")), lambda: os.mkdir(os.path.join(base, "c")), lambda: os.remove(os.path.join(base, "none"))):
    try:
        action()
    except OSError as error:
        print(type(error).__name__, os.path.basename(error.filename))
os.makedirs(os.path.join(base, "c"), exist_ok=True)
os.rmdir(os.path.join(base, "a", "b"))
print(sorted(entry.name for entry in os.scandir(os.path.join(base, "a")) if entry.is_file()))
