import bisect
import copy
import heapq
import operator

print(operator.add(1, 2), operator.itemgetter(1)([5, 6]), operator.itemgetter("a", "b")({"a": 1, "b": 2}), operator.attrgetter("real")(5), operator.methodcaller("upper")("x"), operator.mul(3, 4), operator.not_(0), operator.contains([1], 1))
heap = [5, 1, 4]
heapq.heapify(heap)
heapq.heappush(heap, 0)
print([heapq.heappop(heap) for _ in range(4)], heapq.nlargest(2, [3, 9, 5]), heapq.nsmallest(2, [3, 9, 5], key=lambda n: -n), list(heapq.merge([1, 4], [2, 3])), heapq.heappushpop([2, 3], 1))
values = [1, 3, 5]
bisect.insort(values, 4)
print(values, bisect.bisect(values, 3), bisect.bisect_left(values, 3), bisect.bisect_right([1, 2], 5))
a = [1, [2, 3], {"k": [4]}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append("x")
a[2]["k"].append("y")
print(b, c)


class Node:
    def __init__(self):
        self.me = self
        self.data = [1]


n = copy.deepcopy(Node())
print(n.me is n, n.data)
