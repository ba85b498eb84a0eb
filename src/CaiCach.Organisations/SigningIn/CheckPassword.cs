using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.SecondFactors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.SigningIn;

/// <summary>First step of sign-in. A wrong name, a wrong password and a locked account look the same and cost the same.</summary>
public sealed class CheckPassword(AppDb db, LocalClock clock, IPasswordHasher<Official> hasher, FailedSignIns failures)
{
    static readonly string DummyHash = new PasswordHasher<Official>().HashPassword(new Official(), "nobody has this password");

    public async Task<Outcome<CheckedPassword>> RunAsync(string? userName, string? password, CancellationToken cancellationToken)
    {
        var name = (userName ?? "").Trim().ToUpperInvariant();
        var official = await db.Set<Official>().AsNoTracking().SingleOrDefaultAsync(o => o.NormalizedUserName == name, cancellationToken);

        // The slow hash is computed here, before anything waits in the write queue.
        var isRight = hasher.VerifyHashedPassword(official ?? new Official(), official?.PasswordHash ?? DummyHash, password ?? "") != PasswordVerificationResult.Failed;
        if (official is not { IsActive: true, PasswordHash: not null } || official.IsLockedAt(clock.Now))
        {
            return Wrong();
        }

        if (!isRight)
        {
            await failures.RecordAsync(official, FailedSignIns.Password, cancellationToken);
            return Wrong();
        }

        return new CheckedPassword(
            official.Id, official.SecurityStamp ?? "", await db.Set<SecondFactor>().AnyAsync(f => f.OfficialId == official.Id, cancellationToken));
    }

    static Refusal Wrong() =>
        new("organisations.wrong_sign_in", "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khoá 15 phút vì sai nhiều lần.");
}
