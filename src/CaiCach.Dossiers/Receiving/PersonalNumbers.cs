namespace CaiCach.Dossiers.Receiving;

/// <summary>Form checks of the numbers people are known by. They catch slips of the hand, they prove nothing.</summary>
public static class PersonalNumbers
{
    static readonly int[] TaxWeights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

    /// <summary>
    /// Number of a citizen identity card: 12 digits; 3 for the place (001–096), then century and sex, then two of the birth year
    /// (Decree 137/2015/NĐ-CP, Article 13). Returns what is wrong, or null.
    /// </summary>
    public static string? WrongWithCitizenNumber(string number, DateOnly today)
    {
        if (number.Length != 12 || !number.All(char.IsAsciiDigit))
        {
            return "Số căn cước phải đủ 12 chữ số.";
        }

        var place = int.Parse(number[..3], System.Globalization.CultureInfo.InvariantCulture);
        if (place is < 1 or > 96)
        {
            return $"Ba số đầu \"{number[..3]}\" không phải mã tỉnh, thành phố.";
        }

        var year = 1900 + (100 * ((number[3] - '0') / 2)) + ((number[4] - '0') * 10) + (number[5] - '0');
        return year > today.Year ? $"Số căn cước ghi năm sinh {year}, sau năm nay." : null;
    }

    /// <summary>
    /// Tax code: 10 digits, the last one a check digit over the first nine, optionally followed by a 3-digit branch number
    /// (Circular 105/2020/TT-BTC, Article 5). Returns what is wrong, or null.
    /// </summary>
    public static string? WrongWithTaxCode(string code)
    {
        var digits = code.Replace("-", "", StringComparison.Ordinal);
        if (digits.Length is not (10 or 13) || !digits.All(char.IsAsciiDigit))
        {
            return "Mã số thuế phải có 10 chữ số, hoặc 10 chữ số và 3 chữ số của đơn vị phụ thuộc (0123456789-001).";
        }

        var sum = 0;
        for (var i = 0; i < TaxWeights.Length; i++)
        {
            sum += (digits[i] - '0') * TaxWeights[i];
        }

        return 10 - (sum % 11) == digits[9] - '0' ? null : "Mã số thuế sai chữ số kiểm tra; hãy xem lại từng số.";
    }
}
