# Several threads import the same modules at once; nobody sees one half made.
import threading

results = []
start = threading.Barrier(4)


def work():
    start.wait()
    from collections import Counter
    from argparse import Namespace
    import statistics
    import difflib
    results.append((Counter("hello")["l"], Namespace(a=1).a, statistics.mean([1, 2, 3]), len(difflib.__all__) > 3))


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(results)
