for i in range(5):
    if i == 1:
        continue
    if i == 4:
        break
    print(i)
else:
    print("not reached")
for i in range(2):
    pass
else:
    print("completed", i)
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print("n", n)
else:
    print("while done")
while True:
    n += 1
    if n > 5:
        break
else:
    print("not reached")
for a, (b, *c) in [(1, (2, 3, 4)), (5, "xyz")]:
    print(a, b, c)
for i in []:
    print("never")
else:
    print("empty", i)
for i in range(3):
    i = i * 10
    print(i, end=" ")
print()
for outer in range(3):
    for inner in range(3):
        if inner > outer:
            break
        print(outer, inner, end="; ")
    else:
        print("full row")
for x in "ab", "cd":
    print(x)
