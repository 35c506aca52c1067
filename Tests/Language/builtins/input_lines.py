name = input("name? ")
print("hello", name)
count = int(input())
print(count + 1)
import sys

print(repr(sys.stdin.readline()))
for line in sys.stdin:
    print("line", repr(line))
try:
    input("more? ")
except EOFError as error:
    print("end:", error)
