using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CaiCach.Web.Kit;

/// <summary>How days are written and read on pages: 01/07/2021, whatever language the browser speaks.</summary>
public static class VietnameseDay
{
    /// <summary>Pattern of the text box, for browsers that check before sending.</summary>
    public const string Pattern = @"\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d{2}-\d{2}";

    static readonly string[] Read = ["dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    public static string Write(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The form that addresses carry.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads both forms; false for anything else, and for days that do not exist.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text?.Trim(), Read, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
