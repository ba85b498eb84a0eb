using System.Net.Mail;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Text;

namespace CaiCach.Kernel.Outbox;

/// <summary>What is kept of a failure: enough to repair it, never an address.</summary>
public static partial class OutboxError
{
    const int Longest = 500;

    /// <summary>Kind of failure and its message; servers like to quote the receiver, so everything that looks like an address is taken out.</summary>
    public static string Of(Exception exception)
    {
        var code = exception is SmtpException smtp ? $" {smtp.StatusCode}" : "";
        var inner = exception.InnerException is { } cause ? $" ({cause.GetType().Name}: {cause.Message})" : "";
        var text = AddressPattern().Replace(NormalText.Line($"{exception.GetType().Name}{code}: {exception.Message}{inner}") ?? "", "…@…");
        return text.Length > Longest ? text[..Longest] : text;
    }

    /// <summary>An address as a technical administrator sees it: "ng…@g….vn".</summary>
    public static string Mask(string recipient)
    {
        var at = recipient.LastIndexOf('@');
        var dot = recipient.LastIndexOf('.');
        return at < 1 || dot < at + 2 ? "…" : $"{recipient[..Math.Min(2, at)]}…@{recipient[at + 1]}…{recipient[dot..]}";
    }

    [GeneratedRegex(@"[^\s<>""'(),;:]+@[^\s<>""'(),;:]+")]
    private static partial Regex AddressPattern();
}
