using System.Security.Cryptography;
using CaiCach.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace CaiCach.Web.Kit;

/// <summary>
/// Carries what was searched for from page to page without showing it: addresses end up in histories, logs and over shoulders, and a search is a
/// name or a telephone number. Only the session that searched can read it, for half an hour.
/// </summary>
public sealed class SearchTicket(IDataProtectionProvider protection, CurrentOfficial current)
{
    static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    ITimeLimitedDataProtector Protector => protection.CreateProtector("search", current.SessionId.ToString("N")).ToTimeLimitedDataProtector();

    public string Write(string text) => Protector.Protect(text, Life);

    /// <returns>Null when it is of another session, too old or no ticket at all.</returns>
    public string? Read(string ticket)
    {
        try
        {
            return Protector.Unprotect(ticket);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
