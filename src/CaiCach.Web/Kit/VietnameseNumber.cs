using System.Globalization;
using System.Text.RegularExpressions;

namespace CaiCach.Web.Kit;

/// <summary>Reads a number as people here type it: dots between groups of three digits, a comma before the fraction.</summary>
public static partial class VietnameseNumber
{
    /// <summary>Null for an empty text.</summary>
    /// <returns>False when it is no number.</returns>
    public static bool TryRead(string? text, out decimal? number)
    {
        number = null;
        var clean = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
        if (clean.Length == 0)
        {
            return true;
        }

        if (!Form().IsMatch(clean) || !decimal.TryParse(clean.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read))
        {
            return false;
        }

        number = read;
        return true;
    }

    [GeneratedRegex(@"^([0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
