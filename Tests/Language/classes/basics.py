class Account:
    """A bank account."""

    interest = 0.02
    opened = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.opened += 1

    def deposit(self, amount):
        self.balance += amount
        return self

    def with_interest(self):
        return self.balance * (1 + self.interest)


ann = Account("Ann", 100)
bo = Account(owner="Bo")
print(ann.deposit(50).deposit(25).balance, bo.balance, Account.opened, ann.opened)
bo.interest = 0.5
bo.deposit(10)
print(ann.with_interest(), bo.with_interest(), Account.interest, bo.__dict__, Account.__doc__)
print(type(ann) is Account, isinstance(ann, Account), Account.__name__, ann.__class__.__name__, Account.__module__)
Account.deposit(ann, 1)
method = ann.deposit
method(4)
print(ann.balance, method.__self__ is ann, getattr(ann, "owner"), getattr(ann, "nope", "default"), hasattr(ann, "nope"))
setattr(ann, "extra", [1])
ann.extra.append(2)
print(ann.extra, "extra" in vars(ann), sorted(vars(ann)))
del ann.extra
Account.describe = lambda self: f"{self.owner} has {self.balance}"
print(ann.describe(), hasattr(ann, "extra"))
del bo.interest
print(bo.interest, Account.__dict__["interest"])
ann.balance -= 80.5
print(ann.balance, ann == ann, ann == bo, ann != bo)
