using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.SigningIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Passwords;

/// <summary>Asks a signed-in person for the password again. Wrong ones count like wrong ones at sign-in.</summary>
public sealed class PasswordProof(AppDb db, LocalClock clock, IPasswordHasher<Official> hasher, FailedSignIns failures)
{
    /// <returns>Null when the password is right.</returns>
    public async Task<Refusal?> RefuseAsync(Guid officialId, string? password, string field, CancellationToken cancellationToken)
    {
        var official = await db.Set<Official>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == officialId, cancellationToken);
        if (official is { IsActive: true, PasswordHash: { } hash } && !official.IsLockedAt(clock.Now))
        {
            if (hasher.VerifyHashedPassword(official, hash, password ?? "") != PasswordVerificationResult.Failed)
            {
                return null;
            }

            await failures.RecordAsync(official, FailedSignIns.Password, cancellationToken);
        }

        return new Refusal("organisations.wrong_password", "Mật khẩu đang dùng không đúng, hoặc tài khoản đang tạm khoá 15 phút vì sai nhiều lần.", field);
    }
}
