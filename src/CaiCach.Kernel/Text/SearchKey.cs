using System.Globalization;
using System.Text;

namespace CaiCach.Kernel.Text;

/// <summary>
/// The one way to make text findable on both databases: marks dropped, đ→d, lower case, everything that is no letter or digit a single space.
/// "Đăng ký đất đai" → "dang ky dat dai".
/// </summary>
public static class SearchKey
{
    /// <summary>Key of a text; empty for null.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var key = new StringBuilder(text.Length);
        foreach (var c in (NormalText.Line(text) ?? "").Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(c))
            {
                key.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>First letters of the words: "Đăng ký khai sinh" → "dkks".</summary>
    public static string Initials(string? text) =>
        string.Concat(Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]));

    /// <summary>A LIKE pattern that finds the key anywhere; the key has no wildcard characters by construction.</summary>
    public static string Containing(string? text) => "%" + Of(text) + "%";
}
