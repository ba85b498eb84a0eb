using System.Security.Cryptography;
using CaiCach.Kernel.Actions;

namespace CaiCach.Kernel.Audit;

/// <summary>Makes the next link of a record's chain. Pure but for the random salt, so that single and bulk writers share it.</summary>
public static class AuditChain
{
    public static AuditEntry Next(
        Guid actionId, string action, DateTimeOffset at, Actor actor, string? reason, RecordRef record, int sequence, string previousHash, string content)
    {
        var salt = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var entry = new AuditEntry
        {
            Id = Ids.New(at),
            ActionId = actionId,
            Action = action,
            At = at,
            OfficialId = actor.OfficialId,
            OfficialName = actor.Name,
            PostId = actor.PostId,
            UnitId = actor.UnitId,
            OnBehalfOfId = actor.OnBehalfOfId,
            Reason = reason,
            RecordKind = record.Kind,
            RecordId = record.Id,
            Sequence = sequence,
            Content = content,
            Salt = salt,
            ContentHash = AuditHash.OfContent(salt, content),
            PreviousHash = previousHash,
        };
        entry.Hash = AuditHash.OfEntry(entry);
        return entry;
    }
}
