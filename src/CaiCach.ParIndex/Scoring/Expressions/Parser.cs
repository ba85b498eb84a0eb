using System.Globalization;

namespace CaiCach.ParIndex.Scoring.Expressions;

/// <summary>Reads a formula: comparison over sum over product over sign over atom.</summary>
internal sealed class Parser
{
    const int MostTokens = 500;
    const int Deepest = 32;

    readonly string text;
    readonly HashSet<string> allowed;
    readonly HashSet<string> read = [];
    readonly List<Token> tokens;
    int at;
    int depth;

    public Parser(string text, IEnumerable<string> variables)
    {
        if (text.Length > Expression.Longest)
        {
            throw new ExpressionException($"Công thức dài {text.Length} ký tự, tối đa {Expression.Longest}.");
        }

        this.text = text;
        allowed = [.. variables, Expression.Full];
        tokens = Tokens.Of(text);
        if (tokens.Count > MostTokens)
        {
            throw new ExpressionException($"Công thức có hơn {MostTokens} phần; hãy tách thành nhiều nhánh.");
        }
    }

    Token Now => tokens[at];

    public Expression Whole()
    {
        var root = Comparison();
        return Now.Kind == TokenKind.End ? new Expression(text, root, [.. read.Where(n => n != Expression.Full)]) : throw Unexpected();
    }

    Term Comparison()
    {
        var left = Sum();
        if (Now is not { Kind: TokenKind.Sign, Text: "<" or "<=" or ">" or ">=" or "==" or "!=" })
        {
            return left;
        }

        var sign = Take().Text;
        var right = Sum();
        return values =>
        {
            var order = left(values).CompareTo(right(values));
            var holds = sign switch { "<" => order < 0, "<=" => order <= 0, ">" => order > 0, ">=" => order >= 0, "==" => order == 0, _ => order != 0 };
            return holds ? 1 : 0;
        };
    }

    Term Sum()
    {
        var left = Product();
        while (Now is { Kind: TokenKind.Sign, Text: "+" or "-" })
        {
            var (sign, first) = (Take().Text, left);
            var second = Product();
            left = sign == "+" ? v => first(v) + second(v) : v => first(v) - second(v);
        }

        return left;
    }

    Term Product()
    {
        var left = Signed();
        while (Now is { Kind: TokenKind.Sign, Text: "*" or "/" })
        {
            var (sign, first) = (Take().Text, left);
            var second = Signed();
            left = sign == "*" ? v => first(v) * second(v) : v => first(v) / second(v);
        }

        return left;
    }

    Term Signed()
    {
        if (Now is not { Kind: TokenKind.Sign, Text: "-" })
        {
            return Atom();
        }

        Take();
        var inner = Nested(Signed);
        return v => -inner(v);
    }

    Term Atom()
    {
        var token = Take();
        switch (token.Kind)
        {
            case TokenKind.Number when decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number):
                return _ => number;
            case TokenKind.Name when Now is { Kind: TokenKind.Sign, Text: "(" }:
                return Call(token);
            case TokenKind.Name when allowed.Contains(token.Text):
                read.Add(token.Text);
                return v => v(token.Text);
            case TokenKind.Name:
                throw new ExpressionException($"Công thức đọc “{token.Text}” mà nhánh không khai báo; chỉ dùng được {string.Join(", ", allowed.Order(StringComparer.Ordinal))}.", token.Position);
            case TokenKind.Sign when token.Text == "(":
                var inner = Nested(Comparison);
                Expect(")");
                return inner;
            default:
                at--;
                throw Unexpected();
        }
    }

    Term Call(Token name)
    {
        Expect("(");
        List<Term> given = [Nested(Comparison)];
        while (Now is { Kind: TokenKind.Sign, Text: "," })
        {
            Take();
            given.Add(Nested(Comparison));
        }

        Expect(")");
        return (name.Text, given) switch
        {
            ("min", _) => v => given.Min(g => g(v)),
            ("max", _) => v => given.Max(g => g(v)),
            ("abs", [var x]) => v => Math.Abs(x(v)),
            ("round", [var x, var digits]) => v => Math.Round(x(v), Digits(digits(v)), MidpointRounding.AwayFromZero),
            ("if", [var test, var yes, var no]) => v => test(v) != 0 ? yes(v) : no(v),
            ("abs" or "round" or "if", _) => throw new ExpressionException($"Hàm {name.Text} có {given.Count} phần trong ngoặc, không đúng số phần cần có.", name.Position),
            _ => throw new ExpressionException($"Không có hàm “{name.Text}”; chỉ có min, max, round, abs, if.", name.Position),
        };
    }

    static int Digits(decimal digits) => digits is >= 0 and <= 10 && decimal.IsInteger(digits) ? (int)digits : throw new ExpressionException("Hàm round làm tròn từ 0 đến 10 chữ số thập phân.");

    Term Nested(Func<Term> part)
    {
        if (++depth > Deepest)
        {
            throw new ExpressionException($"Công thức lồng sâu hơn {Deepest} lớp ngoặc.", Now.Position);
        }

        var term = part();
        depth--;
        return term;
    }

    Token Take() => tokens[at++];

    void Expect(string sign)
    {
        if (Now is not { Kind: TokenKind.Sign } || Now.Text != sign)
        {
            throw new ExpressionException(Now.Kind == TokenKind.End ? $"Công thức thiếu “{sign}” ở cuối." : $"Chỗ này cần “{sign}”, không phải “{Now.Text}”.", Now.Position);
        }

        at++;
    }

    ExpressionException Unexpected() =>
        new(Now.Kind == TokenKind.End ? "Công thức bị dở dang ở cuối." : $"Không hiểu “{Now.Text}” ở ký tự thứ {Now.Position}.", Now.Position);
}
