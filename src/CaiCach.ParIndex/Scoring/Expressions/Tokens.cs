namespace CaiCach.ParIndex.Scoring.Expressions;

/// <summary>Parts a formula into its words.</summary>
internal static class Tokens
{
    static readonly string[] Signs = ["<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "(", ")", ","];

    public static List<Token> Of(string text)
    {
        List<Token> tokens = [];
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var token = Next(text, i);
            tokens.Add(token);
            i += token.Text.Length;
        }

        tokens.Add(new Token(TokenKind.End, "", text.Length + 1));
        return tokens;
    }

    static Token Next(string text, int start)
    {
        if (char.IsAsciiDigit(text[start]))
        {
            return new Token(TokenKind.Number, Run(text, start, c => char.IsAsciiDigit(c) || c == '.'), start + 1);
        }

        if (IsOfName(text[start]))
        {
            return new Token(TokenKind.Name, Run(text, start, c => IsOfName(c) || char.IsAsciiDigit(c)), start + 1);
        }

        var sign = Signs.FirstOrDefault(s => string.CompareOrdinal(text, start, s, 0, s.Length) == 0)
            ?? throw new ExpressionException($"Ký tự “{text[start]}” không dùng được trong công thức.", start + 1);
        return new Token(TokenKind.Sign, sign, start + 1);
    }

    static bool IsOfName(char c) => char.IsAsciiLetterLower(c) || c == '_';

    static string Run(string text, int start, Func<char, bool> isPart)
    {
        var end = start;
        while (end < text.Length && isPart(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
