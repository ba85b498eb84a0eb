using System.Globalization;
using System.Security.Cryptography;
using CaiCach.Kernel.Time;
using Microsoft.AspNetCore.DataProtection;

namespace CaiCach.Organisations.SecondFactors;

/// <summary>Encrypts the shared keys, at rest and on their way through the enrolment form.</summary>
public sealed class SecondFactorKeys(IDataProtectionProvider protection, LocalClock clock)
{
    static readonly TimeSpan EnrolmentLasts = TimeSpan.FromMinutes(30);

    IDataProtector AtRest(Guid officialId) => protection.CreateProtector("CaiCach.SecondFactor", officialId.ToString("N"));

    IDataProtector InForm(Guid officialId) => protection.CreateProtector("CaiCach.SecondFactor.Offered", officialId.ToString("N"));

    /// <summary>A new key offered to a person, sealed; nothing is stored until a code confirms it.</summary>
    public OfferedSecondFactor Offer(Guid officialId, string userName) => Show(officialId, userName, Totp.NewSecret());

    /// <summary>Opens a sealed offer; null when it is another person's, older than half an hour, or made up.</summary>
    public OfferedSecondFactor? Reopen(Guid officialId, string userName, string? sealedKey) =>
        SecretIn(officialId, sealedKey) is { } secret ? Show(officialId, userName, secret) : null;

    internal byte[]? SecretIn(Guid officialId, string? sealedKey)
    {
        if (Open(InForm(officialId), sealedKey)?.Split(' ') is not [var ticks, var secret])
        {
            return null;
        }

        return clock.Now.UtcTicks - long.Parse(ticks, CultureInfo.InvariantCulture) <= EnrolmentLasts.Ticks ? Convert.FromHexString(secret) : null;
    }

    internal string Protect(Guid officialId, byte[] secret) => AtRest(officialId).Protect(Convert.ToHexString(secret));

    /// <summary>Null when the house's keys are not those under which it was stored.</summary>
    internal byte[]? Unprotect(SecondFactor factor) => Open(AtRest(factor.OfficialId), factor.Secret) is { } secret ? Convert.FromHexString(secret) : null;

    OfferedSecondFactor Show(Guid officialId, string userName, byte[] secret)
    {
        var text = Totp.Text(secret);
        return new OfferedSecondFactor(
            InForm(officialId).Protect(string.Create(CultureInfo.InvariantCulture, $"{clock.Now.UtcTicks} {Convert.ToHexString(secret)}")),
            $"otpauth://totp/CaiCach:{Uri.EscapeDataString(userName)}?secret={text}&issuer=CaiCach",
            string.Join(' ', text.Chunk(4).Select(c => new string(c))));
    }

    static string? Open(IDataProtector protector, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
