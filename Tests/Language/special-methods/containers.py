class Deck:
    def __init__(self, cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, index):
        print("get", index)
        if isinstance(index, slice):
            return Deck(self.cards[index])
        return self.cards[index]

    def __setitem__(self, index, value):
        print("set", index, value)
        self.cards[index] = value

    def __delitem__(self, index):
        print("del", index)
        del self.cards[index]

    def __contains__(self, card):
        print("contains", card)
        return card in self.cards


deck = Deck("abcd")
print(len(deck), deck[0], deck[-1], len(deck[1:3]), "b" in deck, "z" not in deck)
deck[0] = "A"
deck[1:2] = ["x", "y"]
del deck[0]
deck[0] += "!"
print(deck.cards, bool(deck), bool(Deck([])), deck[::2].cards)
print(list(deck))


class Grid:
    def __getitem__(self, key):
        return key


grid = Grid()
print(grid[1, 2], grid[1:2, ::3], grid[...], grid[()], grid[None], grid["a":"b"])


class Sequence:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index * index


print(list(Sequence()), 9 in Sequence(), 5 in Sequence(), tuple(reversed([*Sequence()])), sum(Sequence()))
a, *b = Sequence()
print(a, b, max(Sequence()), dict(enumerate(Sequence())))
