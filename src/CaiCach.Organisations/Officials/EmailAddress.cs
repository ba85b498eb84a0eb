using System.Text.RegularExpressions;
using CaiCach.Kernel.Text;

namespace CaiCach.Organisations.Officials;

/// <summary>An official's address as mail gateways everywhere take it.</summary>
public static partial class EmailAddress
{
    internal const string Code = "organisations.email";

    public const int Longest = 200;

    internal static string? Clean(string? typed) => NormalText.Line(typed);

    /// <returns>Null when it can be used.</returns>
    internal static string? Fault(string? email) => email is { Length: <= Longest } && Form().IsMatch(email)
        ? null
        : "Địa chỉ thư điện tử chưa đúng dạng ten@mien.vn: không dấu, không khoảng trắng, nhiều nhất 200 ký tự.";

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._%+'-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
