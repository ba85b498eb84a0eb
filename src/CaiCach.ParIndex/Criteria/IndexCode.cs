namespace CaiCach.ParIndex.Criteria;

/// <summary>Codes of sets and rounds: they stand in addresses and commands.</summary>
internal static class IndexCode
{
    /// <summary>Letters without marks, digits, hyphens and dots, at least one and at most so many.</summary>
    public static bool IsUsable(string code, int longest) => code.Length > 0 && code.Length <= longest && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');
}
