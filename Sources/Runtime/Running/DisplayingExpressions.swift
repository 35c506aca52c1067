import Syntax

/// Mode "single" of `compile`: statements with `__import__("sys").displayhook(e)` in the places of the expression
/// statements `e`, those in blocks included, but not those in functions and classes.
func displayingExpressions(_ body: [Statement]) -> [Statement] {
    body.map { Statement(displayingExpressions($0), $0.range) }
}

private func displayingExpressions(_ statement: Statement) -> Statement.Kind {
    switch statement.kind {
    case .expression(let value):
        // A starred expression stays what it is: an error.
        if case .starred = value.kind { return statement.kind }
        let range = value.range
        let name = Expression(.name("__import__"), range)
        let system = Expression(
            .call(name, arguments: [Expression(.constant(.string("sys")), range)], keywords: []), range)
        let hook = Expression(.attribute(system, "displayhook"), range)
        return .expression(Expression(.call(hook, arguments: [value], keywords: []), range))
    case .for(let target, let iterable, let body, let orElse, let isAsync):
        return .for(
            target: target, iterable: iterable, body: displayingExpressions(body),
            orElse: displayingExpressions(orElse), isAsync: isAsync)
    case .while(let test, let body, let orElse):
        return .while(test: test, body: displayingExpressions(body), orElse: displayingExpressions(orElse))
    case .if(let test, let body, let orElse):
        return .if(test: test, body: displayingExpressions(body), orElse: displayingExpressions(orElse))
    case .with(let items, let body, let isAsync):
        return .with(items, body: displayingExpressions(body), isAsync: isAsync)
    case .match(let subject, let cases):
        return .match(
            subject: subject,
            cases.map {
                MatchCase(
                    pattern: $0.pattern, guardExpression: $0.guardExpression,
                    body: displayingExpressions($0.body))
            })
    case .try(let body, let handlers, let orElse, let finalBody, let isStar):
        return .try(
            body: displayingExpressions(body),
            handlers: handlers.map {
                ExceptHandler(
                    type: $0.type, name: $0.name, body: displayingExpressions($0.body), range: $0.range)
            },
            orElse: displayingExpressions(orElse), finalBody: displayingExpressions(finalBody), isStar: isStar
        )
    default: return statement.kind
    }
}
