using System.Text.RegularExpressions;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Passwords;
using CaiCach.Organisations.Posts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Administering;

/// <summary>An administrator makes an account, with a first post if wanted, and a password that must be changed at the first sign-in.</summary>
public sealed partial class CreateOfficial(AppDb db, ActionRunner actions, PostGiving giving, IPasswordHasher<Official> hasher)
{
    public async Task<Outcome<GivenPassword>> RunAsync(CreateOfficialOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        // Hashed before anything waits in the write queue; given outside, because the answer under a command key is kept.
        var password = InitialPassword.New();
        var hash = hasher.HashPassword(new Official(), password);
        context = context with { Reason = NormalText.Line(options.Reason) };
        var ran = false;
        var outcome = await actions.RunAsync<GivenPassword>(OrganisationsActions.CreateOfficial, options, context, async scope =>
        {
            if (!context.Authority.HasAny(OrganisationsPermissions.ManageOfficials))
            {
                return Refusal.Forbidden();
            }

            var (userName, fullName) = (options.UserName?.Trim() ?? "", NormalText.Line(options.FullName) ?? "");
            var refusals = await CheckAsync(userName, fullName, cancellationToken);
            var email = EmailAddress.Clean(options.Email);
            if (email is not null && EmailAddress.Fault(email) is { } fault)
            {
                refusals.Add(new Refusal(EmailAddress.Code, fault, nameof(options.Email)));
            }

            var official = New(userName, fullName, email, hash, scope.Now);
            db.Add(official);
            scope.Record(new RecordRef("official", official.Id), [new OfficialCreated(userName, fullName)]);
            if (options.Post is { } asked)
            {
                var post = await giving.AddAsync(scope, official.Id, asked, nameof(options.Post) + ".", leaving: null, cancellationToken);
                refusals.AddRange(post.Refusals);
            }

            if (OfficialChange.RefuseReason(context) is { } reason)
            {
                refusals.Add(reason);
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            ran = true;
            return new GivenPassword(official.Id, userName, "");
        }, cancellationToken);
        return ran && outcome.Succeeded ? outcome.Value with { Password = password } : outcome;
    }

    static Official New(string userName, string fullName, string? email, string hash, DateTimeOffset now)
    {
        var official = new Official
        {
            Id = Ids.New(now),
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            FullName = fullName,
            Email = email,
            NormalizedEmail = email?.ToUpperInvariant(),
            SearchKey = SearchKey.Of(fullName + " " + userName),
            LockoutEnabled = true,
        };
        ChangePassword.Set(official, hash, mustChange: true, now);
        return official;
    }

    async Task<List<Refusal>> CheckAsync(string userName, string fullName, CancellationToken cancellationToken)
    {
        List<Refusal> refusals = [];
        var upper = userName.ToUpperInvariant();
        if (!UserNameForm().IsMatch(userName))
        {
            refusals.Add(new Refusal("organisations.user_name", "Tên đăng nhập dài 3 đến 60 ký tự, gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối; bắt đầu bằng chữ. Ví dụ: mc.tuyhoa", nameof(CreateOfficialOptions.UserName)));
        }
        else if (await db.Set<Official>().AnyAsync(o => o.NormalizedUserName == upper, cancellationToken))
        {
            refusals.Add(new Refusal("organisations.user_name_taken", "Tên đăng nhập này đã có người dùng.", nameof(CreateOfficialOptions.UserName)));
        }

        if (fullName.Length is < 2 or > 120)
        {
            refusals.Add(new Refusal("organisations.full_name", "Họ và tên dài 2 đến 120 ký tự.", nameof(CreateOfficialOptions.FullName)));
        }

        return refusals;
    }

    [GeneratedRegex("^[a-z][a-z0-9.-]{2,59}\\z")]
    private static partial Regex UserNameForm();
}
