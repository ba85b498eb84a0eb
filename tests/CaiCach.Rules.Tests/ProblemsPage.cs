using System.Text;
using System.Text.RegularExpressions;

namespace CaiCach.Rules.Tests;

/// <summary>Writes <c>docs/problems.md</c> from the refusals that stand in the source.</summary>
internal static partial class ProblemsPage
{
    public static string Of(IEnumerable<(string Path, string Text)> source)
    {
        var page = new StringBuilder("""
            # Problems

            The stable `code` of every refusal, as the API answers it (RFC 9457) and pages show it beside the field; {…} stands for a value. Written from the source; a test holds this
            page against it. To write it anew: `CAICACH_WRITE_DOCS=1 dotnet run --project tests/CaiCach.Rules.Tests`.

            Status by code: `kernel.not_found` 404, `kernel.forbidden` 403, `kernel.conflict` 409 (412 when `If-Match` was sent), `api.token` 401, `kernel.commit_unknown` 503,
            `api.*` as it says, all others 422. `errors[].pointer` names the field of the body (RFC 6901).

            | Code | Sentence |
            |---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var (code, sentence) in Codes(source).DistinctBy(c => c.Code).OrderBy(c => c.Code, StringComparer.Ordinal))
        {
            page.Append("| `").Append(code).Append("` | ").Append(sentence).Append(" |\n");
        }

        return page.ToString();
    }

    static IEnumerable<(string Code, string Sentence)> Codes(IEnumerable<(string Path, string Text)> source)
    {
        foreach (var (_, text) in source.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            foreach (var call in Call().Matches(text).Select(m => text[m.Index..Math.Min(text.Length, m.Index + 600)]).Concat(Constant().Matches(text).Select(m => m.Value)))
            {
                List<string> codes = [];
                foreach (var literal in Literal().Matches(call).Select(m => m.Groups[1].Value))
                {
                    if (CodePattern().IsMatch(literal))
                    {
                        codes.Add(literal);
                    }
                    else if (literal.Contains(' ', StringComparison.Ordinal))
                    {
                        foreach (var code in codes)
                        {
                            yield return (code, Value().Replace(literal, "{…}").Replace("\\\"", "\"", StringComparison.Ordinal).Trim());
                        }

                        codes = [];
                        break;
                    }
                }

                foreach (var code in codes)
                {
                    yield return (code, "–");
                }
            }
        }
    }

    [GeneratedRegex(@"(?<![\w.])(new Refusal|said\.Refuse|Refuse|Problems\.Of|Problems\.BadRequest)\(")]
    private static partial Regex Call();

    [GeneratedRegex("const string \\w+Code = \"[a-z.-_]+\";")]
    private static partial Regex Constant();

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("^[a-z-]+\\.[a-z_]+$")]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Value();
}
