using System.Globalization;

namespace CaiCach.Web.Api;

/// <summary>Reads words of an address as JSON writes them.</summary>
internal static class Words
{
    /// <summary>An enum member in kebab-case (<c>awaiting-supplement</c>); nothing given is null. False for an unknown word or a number.</summary>
    public static bool TryRead<T>(string? word, out T? value) where T : struct, Enum
    {
        value = null;
        if (string.IsNullOrEmpty(word))
        {
            return true;
        }

        if (!char.IsAsciiLetter(word[0]) || word.Contains(',', StringComparison.Ordinal)
            || !Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var read))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <summary>A day as 2021-06-30.</summary>
    public static bool TryReadDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Two days that may each be left out.</summary>
    public static bool TryReadPeriod(string? from, string? to, out DateOnly? first, out DateOnly? last)
    {
        (first, last) = (null, null);
        if (!string.IsNullOrEmpty(from))
        {
            if (!TryReadDay(from, out var day))
            {
                return false;
            }

            first = day;
        }

        if (!string.IsNullOrEmpty(to))
        {
            if (!TryReadDay(to, out var day))
            {
                return false;
            }

            last = day;
        }

        return true;
    }
}
