using System.Text.RegularExpressions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.SecondFactors;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages.Account;

/// <summary>A telephone with an authenticator application into which the key was typed by hand.</summary>
sealed partial class Phone(byte[] secret, TestClock clock)
{
    const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>What it shows now.</summary>
    public string Code => Totp.CodeAt(secret, Totp.StepAt(new LocalClock(clock).Now));

    public string WrongCode => Code == "000000" ? "000001" : "000000";

    /// <summary>Turns the second step on through the page; returns the phone and the recovery codes shown.</summary>
    public static async Task<(Phone Phone, IReadOnlyList<string> RecoveryCodes)> EnrolAsync(WebHouse web, Browser browser)
    {
        var (page, phone) = await OfferedAsync(web, browser);
        var answer = await browser.SubmitAsync("/account/second-factor", "Enrol", new() { ["SealedKey"] = Sealed().Match(page).Groups[1].Value, ["Code"] = phone.Code, ["Password"] = Browser.Password });
        var shown = await answer.Content.ReadAsStringAsync();
        return (phone, [.. RecoveryCode().Matches(shown).Select(m => m.Groups[1].Value)]);
    }

    public static async Task<(string Page, Phone Phone)> OfferedAsync(WebHouse web, Browser browser)
    {
        var page = await browser.ReadAsync("/account/second-factor");
        return (page, new Phone(Decode(Groups().Match(page).Groups[1].Value), web.House.Clock));
    }

    public static string SealedKeyOn(string page) => Sealed().Match(page).Groups[1].Value;

    static byte[] Decode(string groups)
    {
        var (bytes, buffer, bits) = (new List<byte>(), 0, 0);
        foreach (var c in groups.Where(c => c != ' '))
        {
            (buffer, bits) = (((buffer << 5) | Alphabet.IndexOf(c, StringComparison.Ordinal)) & 0xFFFF, bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }

    [GeneratedRegex("<code class=\"code-block\">([A-Z2-7 ]+)</code>")]
    private static partial Regex Groups();

    [GeneratedRegex("name=\"SealedKey\" value=\"([^\"]+)\"")]
    private static partial Regex Sealed();

    [GeneratedRegex("<li><code>([a-z2-9-]+)</code></li>")]
    private static partial Regex RecoveryCode();
}
