using System.Security.Cryptography;
using System.Text.Json;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Idempotency;

/// <summary>
/// Claims a command's key inside the transaction. Two equal commands at once: the second waits on the first one's row, then finds its answer.
/// </summary>
internal sealed class CommandKey
{
    readonly Guid officialId;
    readonly string? key;
    readonly KeptAnswer? kept;
    readonly bool sameContent;

    CommandKey(Guid officialId, string? key, KeptAnswer? kept, bool sameContent) =>
        (this.officialId, this.key, this.kept, this.sameContent) = (officialId, key, kept, sameContent);

    public bool IsRepeat => kept is not null;

    public static async Task<CommandKey> ClaimAsync(
        AppDb db, ActionName action, object options, ActionContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (official, key) = (context.Actor.OfficialId, context.IdempotencyKey);
        if (key is null)
        {
            return new CommandKey(official, null, null, true);
        }

        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(
            [.. System.Text.Encoding.UTF8.GetBytes(action.Code), .. JsonSerializer.SerializeToUtf8Bytes(options, options.GetType(), AuditJson.Options)]));
        var claimed = await db.Database.ExecuteSqlAsync(
            $"INSERT INTO kernel_kept_answer (official_id, key, action, fingerprint, answer, at) VALUES ({db.Param(official)}, {key}, {action.Code}, {fingerprint}, '', {db.Param(now)}) ON CONFLICT DO NOTHING",
            cancellationToken);
        if (claimed == 1)
        {
            return new CommandKey(official, key, null, true);
        }

        var kept = await db.Set<KeptAnswer>().AsNoTracking().SingleAsync(a => a.OfficialId == official && a.Key == key, cancellationToken);
        return new CommandKey(official, key, kept, kept.Fingerprint == fingerprint);
    }

    public Outcome<T> Replay<T>() => sameContent
        ? JsonSerializer.Deserialize<T>(kept!.Answer, AuditJson.Options)!
        : new Refusal(Refusal.KeyReusedCode, "Lệnh này đã được gửi với nội dung khác. Mở lại trang rồi làm lại.");

    public async Task AnswerAsync<T>(AppDb db, T value, CancellationToken cancellationToken)
    {
        if (key is null)
        {
            return;
        }

        var answer = JsonSerializer.Serialize(value, AuditJson.Options);
        await db.Database.ExecuteSqlAsync(
            $"UPDATE kernel_kept_answer SET answer = {answer} WHERE official_id = {db.Param(officialId)} AND key = {key}", cancellationToken);
    }
}
