class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name, 0)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        delattr(instance, self.name)


class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        print("computing")
        value = instance.__dict__[self.function.__name__] = self.function(instance)
        return value


class Order:
    quantity = Positive()
    price = Positive()

    def __init__(self, quantity, price):
        self.quantity = quantity
        self.price = price

    @Lazy
    def total(self):
        return self.quantity * self.price


order = Order(2, 5)
print(order.total, order.total, order.__dict__, type(Order.price).__name__)
order.quantity = 7
del order.price
print(order.quantity, order.price)
try:
    order.quantity = -1
except ValueError as error:
    print(error)
order.__dict__["quantity"] = "ignored: the class wins"
print(order.quantity)


class Function:
    def __get__(self, instance, owner):
        return f"bound to {instance} of {owner.__name__}"


class Holder:
    attribute = Function()

    def __repr__(self):
        return "holder"


print(Holder.attribute, Holder().attribute)
