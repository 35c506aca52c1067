class Money:
    def __init__(self, amount):
        self.amount = amount

    def __repr__(self):
        return f"${self.amount}"

    def __add__(self, other):
        print("add")
        return Money(self.amount + (other.amount if isinstance(other, Money) else other))

    def __radd__(self, other):
        print("radd")
        return Money(other + self.amount)

    def __rsub__(self, other):
        return Money(other - self.amount)

    def __iadd__(self, other):
        print("iadd")
        self.amount += other
        return self

    def __rpow__(self, other):
        return "rpow", other


class Tip(Money):
    def __radd__(self, other):
        print("Tip.radd")
        return Tip(self.amount)


money = Money(5)
alias = money
money += 10
print(money, alias is money, money + 1, 1 + money, 10 - money, 2 ** money)
print(Money(1) + Tip(2), sum([Money(1), Money(2)]))
