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

/// <summary>Makes a bearer token with which a program acts as an official, from the first post valid now.</summary>
public sealed class CreateAccessToken(AppDb db, ActionRunner actions)
{
    const string Prefix = "caicach_";

    /// <summary>Runs without a command key: the answer holds the token, and answers under a key are kept.</summary>
    public Task<Outcome<CreatedAccessToken>> RunAsync(CreateAccessTokenOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<CreatedAccessToken>(OrganisationsActions.CreateToken, options, context with { IdempotencyKey = null }, async scope =>
        {
            var name = NormalText.Line(options.Name);
            if (name is not { Length: <= 120 } || options.Days is < 1 or > 366)
            {
                return new Refusal("organisations.token", "Tên mã truy cập dài 1 đến 120 ký tự, thời hạn 1 đến 366 ngày.");
            }

            var user = options.UserName.ToUpperInvariant();
            var post = await db.Set<Official>().Where(o => o.NormalizedUserName == user && o.IsActive)
                .Join(db.Set<Post>(), o => o.Id, p => p.OfficialId, (o, p) => p)
                .Where(p => p.ValidFrom <= scope.Now && (p.ValidTo == null || scope.Now < p.ValidTo))
                .OrderBy(p => p.ValidFrom).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
            if (post is null)
            {
                return new Refusal("organisations.no_post", "Không có tài khoản này, hoặc tài khoản chưa được giao vị trí công tác nào đang có hiệu lực.");
            }

            var token = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            var kept = new AccessToken
            {
                Id = Ids.New(scope.Now),
                OfficialId = post.OfficialId,
                PostId = post.Id,
                Name = name,
                Hash = HashOf(token),
                CreatedAt = scope.Now,
                ExpiresAt = scope.Now.AddDays(options.Days),
            };
            db.Add(kept);
            scope.Record(new RecordRef("official", post.OfficialId), [new AccessTokenChanged(kept.Id, name, kept.ExpiresAt, IsRevoked: false)]);
            return new CreatedAccessToken(kept.Id, token, kept.ExpiresAt);
        }, cancellationToken);

    // 256 random bits need no slow hash.
    internal static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
