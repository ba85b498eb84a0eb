using System.Security.Cryptography;
using System.Text;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Sessions;

/// <summary>Makes a bearer token with which a program acts as an official: from the post the person acts from, or from the first post valid now.</summary>
public sealed class CreateAccessToken(AppDb db, ActionRunner actions)
{
    const string Prefix = "caicach_";

    public async Task<Outcome<CreatedAccessToken>> RunAsync(CreateAccessTokenOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        // Made outside, because the answer under a command key is kept.
        var token = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var ran = false;
        var outcome = await actions.RunAsync<CreatedAccessToken>(OrganisationsActions.CreateToken, options, context, async scope =>
        {
            var name = NormalText.Line(options.Name);
            if (Check(name, options.Days) is { Count: > 0 } refusals)
            {
                return refusals;
            }

            if (await PostAsync(options, context.Actor, scope.Now, cancellationToken) is not { } post)
            {
                return new Refusal("organisations.no_post", "Không có tài khoản này, hoặc tài khoản chưa được giao vị trí công tác nào đang có hiệu lực.");
            }

            var kept = new AccessToken
            {
                Id = Ids.New(scope.Now),
                OfficialId = post.OfficialId,
                PostId = post.Id,
                Name = name!,
                Hash = HashOf(token),
                CreatedAt = scope.Now,
                ExpiresAt = scope.Now.AddDays(options.Days),
            };
            db.Add(kept);
            scope.Record(new RecordRef("official", post.OfficialId), [new AccessTokenChanged(kept.Id, kept.Name, kept.ExpiresAt, IsRevoked: false)]);
            ran = true;
            return new CreatedAccessToken(kept.Id, "", kept.ExpiresAt);
        }, cancellationToken);
        return ran && outcome.Succeeded ? outcome.Value with { Token = token } : outcome;
    }

    static List<Refusal> Check(string? name, int days)
    {
        List<Refusal> refusals = [];
        if (name is not { Length: <= 120 })
        {
            refusals.Add(new Refusal("organisations.token", "Tên mã truy cập dài 1 đến 120 ký tự.", nameof(CreateAccessTokenOptions.Name)));
        }

        if (days is < 1 or > 366)
        {
            refusals.Add(new Refusal("organisations.token", "Thời hạn từ 1 đến 366 ngày.", nameof(CreateAccessTokenOptions.Days)));
        }

        return refusals;
    }

    Task<Post?> PostAsync(CreateAccessTokenOptions options, Actor actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var valid = db.Set<Post>().AsNoTracking().Where(p => p.ValidFrom <= now && (p.ValidTo == null || now < p.ValidTo));
        if (actor != Actor.System)
        {
            return valid.SingleOrDefaultAsync(p => p.OfficialId == actor.OfficialId && p.Id == actor.PostId, cancellationToken);
        }

        var user = (options.UserName ?? "").ToUpperInvariant();
        return db.Set<Official>().Where(o => o.NormalizedUserName == user && o.IsActive)
            .Join(valid, o => o.Id, p => p.OfficialId, (o, p) => p)
            .OrderBy(p => p.ValidFrom).FirstOrDefaultAsync(cancellationToken);
    }

    // 256 random bits need no slow hash.
    internal static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
