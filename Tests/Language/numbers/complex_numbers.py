z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate())
print(z * 2, z + 1, z - 1j, z / 2, z ** 2)
print(complex(1, -1), complex("1+2j"), 1j * 1j, -1j, 0j)
print(z == 3 + 4j, z != 4, bool(0j))
print(complex(1.5, 0), complex(0, -0.0), (1 + 2j) * (3 - 4j))
try:
    z < 1
except TypeError as error:
    print(error)
