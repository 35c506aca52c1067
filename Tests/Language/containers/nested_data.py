data = {
    "users": [
        {"name": "Ann", "tags": ["admin", "dev"], "age": 34},
        {"name": "Bo", "tags": [], "age": 27},
        {"name": "Cy", "tags": ["dev"], "age": 41},
    ],
    "limits": {"max": (10, 20), "open": {1, }},
}
data["users"][1]["tags"].append("new")
data["limits"]["min"] = data["limits"]["max"][0] - 5
print(data)
print([user["name"] for user in data["users"] if "dev" in user["tags"]])
print({user["name"]: len(user["tags"]) for user in data["users"]})
print(sum(user["age"] for user in data["users"]) / len(data["users"]))
by_tag = {}
for user in data["users"]:
    for tag in user["tags"]:
        by_tag.setdefault(tag, []).append(user["name"])
print(by_tag, max(data["users"], key=lambda user: user["age"])["name"])
matrix = [[row * 3 + column for column in range(3)] for row in range(3)]
print(matrix, [list(column) for column in zip(*matrix)], [matrix[i][i] for i in range(3)])
print(sum(matrix, []), [x for row in matrix for x in row if x % 2])
import copy
shallow, deep = copy.copy(data["users"]), copy.deepcopy(data["users"])
data["users"][0]["name"] = "Changed"
print(shallow[0]["name"], deep[0]["name"])
