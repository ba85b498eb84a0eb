using System.Globalization;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Text;

namespace CaiCach.ReformPlans.Importing;

/// <summary>Understands sums: "1.500.000.000", "500 triệu", "1,2 tỷ đồng". What is no sum is kept as a note.</summary>
static partial class AppendixMoney
{
    public static decimal? Read(string text, List<string> notes, Action<string> guess)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var (key, digits) = (SearchKey.Of(text), Sum().Match(text));
        var unit = key.EndsWith("ty", StringComparison.Ordinal) || key.Contains("ty dong", StringComparison.Ordinal) ? 1_000_000_000m : key.Contains("trieu", StringComparison.Ordinal) ? 1_000_000m : 1m;
        var plain = digits.Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        if (digits.Success && digits.Value == OnlyDigits(text) && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            if (unit != 1m)
            {
                guess($"Kinh phí “{text}” được hiểu là {(amount * unit).ToString("N0", CultureInfo.GetCultureInfo("vi-VN"))} đồng.");
            }

            return amount * unit;
        }

        notes.Add("Kinh phí: " + text);
        guess($"Kinh phí “{text}” không là một số tiền: giữ nguyên chữ trong ghi chú.");
        return null;
    }

    static string OnlyDigits(string text) => string.Concat(text.Where(c => char.IsAsciiDigit(c) || c is '.' or ',')).TrimEnd('.', ',');

    [GeneratedRegex(@"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();
}
