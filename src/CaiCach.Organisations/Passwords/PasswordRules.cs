using System.Globalization;
using CaiCach.Kernel.Text;

namespace CaiCach.Organisations.Passwords;

/// <summary>What a password must be: long, and not what everybody tries first. No demand for kinds of characters: they make passwords that are written on paper.</summary>
public static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 128;

    /// <returns>What is wrong, in a sentence; null when nothing is.</returns>
    public static string? Fault(string? password, string userName)
    {
        if (password is null || new StringInfo(password).LengthInTextElements < Shortest)
        {
            return $"Mật khẩu mới dài ít nhất {Shortest} ký tự; một câu ngắn dễ nhớ là tốt nhất.";
        }

        return password.Length > Longest ? $"Mật khẩu mới dài nhiều nhất {Longest} ký tự."
            : password.All(char.IsDigit) ? "Mật khẩu mới không được chỉ gồm chữ số."
            : password.Distinct().Count() < 5 ? "Mật khẩu mới lặp quá ít ký tự khác nhau."
            : Letters(password).Contains(Letters(userName), StringComparison.Ordinal) ? "Mật khẩu mới không được chứa tên đăng nhập."
            : null;
    }

    static string Letters(string text) => SearchKey.Of(text).Replace(" ", "", StringComparison.Ordinal);
}
