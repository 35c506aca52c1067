log = []


def read(lines):
    for line in lines:
        log.append(f"read {line}")
        yield line


def numbers(lines):
    for line in lines:
        if line.isdigit():
            log.append(f"number {line}")
            yield int(line)


def pairs(items):
    items = iter(items)
    while True:
        try:
            yield next(items), next(items)
        except StopIteration:
            return


def take(n, items):
    for index, item in enumerate(items):
        if index == n:
            return
        yield item


pipeline = take(2, pairs(numbers(read(["1", "x", "2", "3", "y", "4", "5", "6"]))))
print(log)
print(list(pipeline))
print(log)
squares = (n * n for n in range(10))
even = (n for n in squares if n % 2 == 0)
print(next(even), next(even), sum(even), list(squares))


def grep(pattern, target):
    print("looking for", pattern)
    try:
        while True:
            line = yield
            if pattern in line:
                target.append(line)
    finally:
        print("done with", pattern)


found = []
searcher = grep("py", found)
next(searcher)
for line in ("python", "java", "numpy"):
    searcher.send(line)
searcher.close()
print(found)
n = 5
late = (n * k for k in range(3))
n = 10
print(list(late))
