using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.SecondFactors;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.SigningIn;

/// <summary>Second step of sign-in: a code of the authenticator application, each accepted once, or a recovery code. Wrong ones count like wrong passwords.</summary>
public sealed class CheckSecondStep(AppDb db, ActionRunner actions, LocalClock clock, SecondFactorKeys keys, FailedSignIns failures)
{
    /// <summary>The first step is no longer good: too old, or the password has changed since.</summary>
    public const string StartAgain = "organisations.start_again";

    public async Task<Outcome<SecondStepPassed>> RunAsync(CheckSecondStepOptions options, CancellationToken cancellationToken)
    {
        var official = await db.Set<Official>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == options.OfficialId, cancellationToken);
        if (official is not { IsActive: true } || (official.SecurityStamp ?? "") != options.Stamp)
        {
            return new Refusal(StartAgain, "Hãy đăng nhập lại từ đầu.");
        }

        if (!official.IsLockedAt(clock.Now))
        {
            var passed = await Retry.OnConflictAsync(() => PassAsync(official, options, cancellationToken));
            if (passed.Succeeded || passed.Refusals[0].Code == StartAgain)
            {
                return passed;
            }

            await failures.RecordAsync(official, FailedSignIns.Code, cancellationToken);
        }

        return Wrong(options);
    }

    Task<Outcome<SecondStepPassed>> PassAsync(Official official, CheckSecondStepOptions options, CancellationToken cancellationToken) =>
        actions.RunAsync<SecondStepPassed>(OrganisationsActions.PassSecondStep, official.Id, FailedSignIns.As(official), async scope =>
        {
            if (await db.Set<SecondFactor>().SingleOrDefaultAsync(f => f.OfficialId == official.Id, cancellationToken) is not { } factor)
            {
                return new Refusal(StartAgain, "Hãy đăng nhập lại từ đầu.");
            }

            var passed = string.IsNullOrWhiteSpace(options.Code)
                ? await UseRecoveryCodeAsync(official.Id, options.RecoveryCode, scope.Now, cancellationToken)
                : UseCode(factor, options.Code);
            if (passed is null)
            {
                return Wrong(options);
            }

            scope.Record(new RecordRef("official", official.Id), [passed]);
            return passed;
        }, cancellationToken);

    SecondStepPassed? UseCode(SecondFactor factor, string code)
    {
        if (keys.Unprotect(factor) is not { } secret || Totp.Match(secret, code, clock.OutsideNow) is not { } step || step <= factor.LastStep)
        {
            return null;
        }

        factor.LastStep = step;
        return new SecondStepPassed(null);
    }

    async Task<SecondStepPassed?> UseRecoveryCodeAsync(Guid officialId, string? typed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hash = RecoveryCodes.HashOf(officialId, typed ?? "");
        var codes = await db.Set<RecoveryCode>().Where(c => c.OfficialId == officialId && c.UsedAt == null).ToListAsync(cancellationToken);
        if (codes.SingleOrDefault(c => c.Hash == hash) is not { } code)
        {
            return null;
        }

        code.UsedAt = now;
        return new SecondStepPassed(codes.Count - 1);
    }

    static Refusal Wrong(CheckSecondStepOptions options) => new(
        "organisations.wrong_code",
        "Mã không đúng hoặc đã dùng, hoặc tài khoản đang tạm khoá 15 phút vì sai nhiều lần. Chờ mã mới hiện trên điện thoại rồi gõ lại.",
        string.IsNullOrWhiteSpace(options.Code) && !string.IsNullOrWhiteSpace(options.RecoveryCode) ? nameof(options.RecoveryCode) : nameof(options.Code));
}
