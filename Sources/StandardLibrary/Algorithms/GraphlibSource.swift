/// Module `graphlib`.
let graphlibSource = #"""
__all__ = ['TopologicalSorter', 'CycleError']

_out, _done = -1, -2


class CycleError(ValueError):
    pass


class _Node:
    __slots__ = 'node', 'waits', 'successors'

    def __init__(self, node):
        self.node = node
        self.waits = 0
        self.successors = []


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _entry(self, node):
        entry = self._nodes.get(node)
        if entry is None:
            entry = self._nodes[node] = _Node(node)
        return entry

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        entry = self._entry(node)
        entry.waits += len(predecessors)
        for other in predecessors:
            self._entry(other).successors.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [entry.node for entry in self._nodes.values() if entry.waits == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def _find_cycle(self):
        finished = set()
        for start in self._nodes:
            if start in finished:
                continue
            path, places = [start], {start: 0}
            iterators = [iter(self._nodes[start].successors)]
            while path:
                following = self._following(iterators[-1])
                if following is self:
                    node = path.pop()
                    iterators.pop()
                    del places[node]
                    finished.add(node)
                elif following in places:
                    return path[places[following]:] + [following]
                elif following not in finished:
                    places[following] = len(path)
                    path.append(following)
                    iterators.append(iter(self._nodes[following].successors))
        return None

    def _following(self, iterator):
        for node in iterator:
            return node
        return self

    def _check_prepared(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')

    def get_ready(self):
        self._check_prepared()
        ready = tuple(self._ready)
        for node in ready:
            self._nodes[node].waits = _out
        self._ready.clear()
        self._passed_out += len(ready)
        return ready

    def is_active(self):
        self._check_prepared()
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        self._check_prepared()
        for node in nodes:
            entry = self._nodes.get(node)
            if entry is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if entry.waits >= 0:
                raise ValueError(f'node {node!r} was not passed out (still not ready)')
            if entry.waits == _done:
                raise ValueError(f'node {node!r} was already marked done')
            entry.waits = _done
            for successor in entry.successors:
                other = self._nodes[successor]
                other.waits -= 1
                if other.waits == 0:
                    self._ready.append(successor)
            self._finished += 1

    def static_order(self):
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    __class_getitem__ = classmethod(type(list[int]))
"""#
