code = 5
if __name__ == "__main__":
    print("never printed")
else:
    print("imported as", __name__)
