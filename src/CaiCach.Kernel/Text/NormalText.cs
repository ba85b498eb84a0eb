using System.Globalization;
using System.Text;

namespace CaiCach.Kernel.Text;

/// <summary>The door for text: composed form (NFC), no control characters, single spaces, trimmed.</summary>
public static class NormalText
{
    /// <summary>One line of text; null or blank becomes null.</summary>
    public static string? Line(string? text) => Clean(text, keepLines: false);

    /// <summary>Text of several lines; line ends become LF; null or blank becomes null.</summary>
    public static string? Lines(string? text) => Clean(text, keepLines: true);

    /// <summary>The same text in composed form; lone surrogates and the code points that Unicode keeps for no character, at which composing throws, are left out.</summary>
    public static string Composed(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if ((rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF))
            {
                sound.Append(rune.ToString());
            }
        }

        return sound.ToString().Normalize(NormalizationForm.FormC);
    }

    static string? Clean(string? text, bool keepLines)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var result = new StringBuilder(text.Length);
        var blank = true;
        foreach (var rune in Composed(text).ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (keepLines && rune.Value == '\n')
            {
                result.Append('\n');
                blank = true;
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                if (!blank)
                {
                    result.Append(' ');
                }

                blank = true;
            }
            else if (IsPrintable(rune))
            {
                result.Append(rune.ToString());
                blank = false;
            }
        }

        var clean = result.ToString().Trim();
        return clean.Length == 0 ? null : clean;
    }

    static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
