using System.Security.Cryptography;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Audit.Merkle;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Modules.Tests.Kernel;

/// <summary>What a chain cannot show by itself, the sealed log shows: entries cut off a chain's end, whole records gone, seals removed or forged.</summary>
public sealed class SealingTests
{
    [Theory, EachDatabase]
    public async Task An_untouched_log_verifies_sealed_or_not(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var report = await VerifyAsync(house);
        Assert.Equal((0, 0, null), (report.Entries, report.Checkpoints, report.Break));
        await house.InProcessingAsync();
        report = await VerifyAsync(house);
        Assert.Equal((0, 0, null), (report.Sealed, report.Checkpoints, report.Break));

        await SealAsync(house);
        await house.ReceiveAsync();
        await SealAsync(house);
        await SealAsync(house); // nothing new: no checkpoint
        await house.ReceiveAsync();

        report = await VerifyAsync(house);
        Assert.Equal((report.Entries - 1, 2, null), (report.Sealed, report.Checkpoints, report.Break));
    }

    [Theory, EachDatabase]
    public async Task A_log_with_kept_nodes_verifies_and_any_change_of_one_is_found(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await WriteEntriesAsync(house, 700);
        await SealAsync(house);
        await WriteEntriesAsync(house, 400);
        await SealAsync(house);
        var report = await VerifyAsync(house);
        Assert.Equal((1100, 2, null), (report.Sealed, report.Checkpoints, report.Break));

        await house.WithAsync<AppDb>(async db => Assert.Equal(4, await db.Set<AuditNode>().CountAsync()));
        await house.WithAsync<AppDb>(db => db.Set<AuditNode>().Where(n => n.Index == 1).ExecuteUpdateAsync(s => s.SetProperty(n => n.Hash, new byte[32])));

        Assert.Equal(AuditBreak.Checkpoint, (await VerifyAsync(house)).Break!.RecordKind);
        await house.ReceiveAsync();
        await house.WithAsync<AuditSealer>(async s => Refused.With("audit.log_changed", await s.RunAsync(default)));
    }

    [Theory, EachDatabase]
    public async Task The_last_entry_cut_off_a_chain_is_found(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id;
        await SealAsync(house);

        await TamperAsync(house, db => db.Set<AuditEntry>().Where(e => e.RecordId == id && e.Sequence == 4).ExecuteDeleteAsync());

        Assert.Equal((id, 4L), Place(await VerifyAsync(house)));
        Assert.Equal((id, 4L), Place(await VerifyAsync(house, id)));
    }

    [Theory, EachDatabase]
    public async Task A_record_whose_whole_history_is_gone_is_found(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (id, other) = ((await house.InProcessingAsync()).Id, (await house.InProcessingAsync()).Id);
        await SealAsync(house);

        await TamperAsync(house, db => db.Set<AuditEntry>().Where(e => e.RecordId == id).ExecuteDeleteAsync());

        Assert.Equal(id, (await VerifyAsync(house)).Break!.RecordId);
        Assert.Equal(id, (await VerifyAsync(house, id)).Break!.RecordId);
        Assert.Null((await VerifyAsync(house, other)).Break);
    }

    [Theory, EachDatabase]
    public async Task A_history_rewritten_with_chain_and_leaves_does_not_have_the_signed_root(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id;
        await SealAsync(house);

        await TamperAsync(house, async db =>
        {
            var entry = await db.Set<AuditEntry>().SingleAsync(e => e.RecordId == id && e.Sequence == 4);
            entry.OfficialName = "Người Khác";
            entry.Hash = AuditHash.OfEntry(entry);
            (await db.Set<AuditLeaf>().SingleAsync(l => l.RecordId == id && l.Sequence == 4)).EntryHash = Convert.FromHexString(entry.Hash);
            return await db.SaveChangesAsync();
        });

        Assert.Equal(AuditBreak.Checkpoint, (await VerifyAsync(house)).Break!.RecordKind);
        Assert.Equal(id, (await VerifyAsync(house, id)).Break!.RecordId);
    }

    [Theory, EachDatabase]
    public async Task An_entry_slipped_in_as_sealed_is_found(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.InProcessingAsync();
        await SealAsync(house);
        var id = await WriteEntriesAsync(house, 1);

        await TamperAsync(house, db => db.Set<AuditEntry>().Where(e => e.RecordId == id).ExecuteUpdateAsync(s => s.SetProperty(e => e.Position, 0)));

        Assert.Equal((id, 1L), Place(await VerifyAsync(house)));
    }

    [Theory, EachDatabase]
    public async Task A_missing_checkpoint_is_found_first_middle_or_last(string provider)
    {
        foreach (var number in new[] { 1, 2, 3 })
        {
            await using var house = await ThreeCheckpointsAsync(provider);

            await TamperAsync(house, db => db.Set<Checkpoint>().Where(c => c.Number == number).ExecuteDeleteAsync());

            Assert.Equal((AuditBreak.Checkpoint, number == 3 ? 3 : number + 1L), ((await VerifyAsync(house)).Break!.RecordKind, (await VerifyAsync(house)).Break!.Sequence));
            await house.ReceiveAsync();
            var sealing = await house.WithAsync<AuditSealer, CaiCach.Kernel.Outcomes.Outcome<SealedEntries>>(s => s.RunAsync(default));
            Assert.Equal(number < 3, sealing.Succeeded); // never signs over a log it did not sign last
        }
    }

    [Theory, EachDatabase]
    public async Task A_forged_signature_is_found(string provider)
    {
        await using var house = await ThreeCheckpointsAsync(provider);
        await TamperAsync(house, async db =>
        {
            var checkpoint = await db.Set<Checkpoint>().SingleAsync(c => c.Number == 2);
            checkpoint.Signature = [.. checkpoint.Signature.Select((b, i) => i == 5 ? (byte)(b ^ 1) : b)];
            return await db.SaveChangesAsync();
        });
        Assert.Equal("chữ ký sai", (await VerifyAsync(house)).Break!.Reason);

        using var mine = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await TamperAsync(house, async db =>
        {
            var checkpoint = await db.Set<Checkpoint>().SingleAsync(c => c.Number == 2);
            var forged = SealingKeys.Sign(mine, 2, checkpoint.Size, checkpoint.Root, checkpoint.At);
            (checkpoint.Signature, checkpoint.KeyId) = (forged.Signature, forged.KeyId);
            return await db.SaveChangesAsync();
        });
        Assert.Contains("không có trong thư mục khoá", (await VerifyAsync(house)).Break!.Reason, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_lost_key_stops_the_sealing_and_says_so(string provider)
    {
        await using var house = await ThreeCheckpointsAsync(provider);
        File.Delete(Path.Combine(house.KeysFolder, "audit-signing-key.pem"));
        await house.ReceiveAsync();

        await house.WithAsync<AuditSealer>(async s => Refused.With("audit.key_missing", await s.RunAsync(default)));

        var report = await VerifyAsync(house);
        Assert.Equal((1, null), (report.Entries - report.Sealed, report.Break));
        Assert.False(File.Exists(Path.Combine(house.KeysFolder, "audit-signing-key.pem")));
    }

    [Theory, EachDatabase]
    public async Task An_entry_that_commits_late_under_an_older_id_is_sealed_in_the_next_round(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.InProcessingAsync();
        await SealAsync(house);

        await WriteEntriesAsync(house, 3, at: TestHouse.Morning.AddYears(-1));
        await SealAsync(house);

        var report = await VerifyAsync(house);
        Assert.Equal((report.Entries, null), (report.Sealed, report.Break));
    }

    [Theory, EachDatabase]
    public async Task Several_sealers_and_writers_at_once_leave_one_log(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var work = Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            for (var i = 0; i < 4; i++)
            {
                await house.InProcessingAsync();
            }
        }));
        var sealers = Enumerable.Range(0, 3).Select(async _ =>
        {
            while (!work.IsCompleted)
            {
                await SealAsync(house);
            }
        });
        await Task.WhenAll(sealers.Append(work));
        await SealAsync(house);

        var report = await VerifyAsync(house);
        Assert.Equal((48, 48, null), (report.Entries, report.Sealed, report.Break));
    }

    [Theory, EachDatabase]
    public async Task A_dossier_s_proof_holds_with_the_public_key_alone_and_no_changed_one_does(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await WriteEntriesAsync(house, 300);
        var received = await house.InProcessingAsync();
        var proof = await house.WithAsync<ProveRecord, RecordProof>(async p => Value(await p.RunAsync(new RecordRef("dossier", received.Id), received.Code, true, default)));
        using var known = new KnownKeys(house.Services.GetRequiredService<SealingKeys>());
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Equal(4, proof.Entries.Count);
        Assert.Contains("dossier.received", proof.Entries[0].Entry.Content, StringComparison.Ordinal);
        Assert.Null(ProofCheck.WrongWith(proof, known.Keys));
        Assert.NotNull(ProofCheck.WrongWith(proof, new Dictionary<string, ECDsa> { [SealingKeys.IdOf(other)] = other }));
        Assert.NotNull(ProofCheck.WrongWith(proof with { Checkpoint = proof.Checkpoint with { Size = proof.Checkpoint.Size + 1 } }, known.Keys));
        Assert.NotNull(ProofCheck.WrongWith(proof with { Checkpoint = proof.Checkpoint with { Root = "không phải hex" } }, known.Keys));
        Assert.NotNull(ProofCheck.WrongWith(proof with { Entries = [proof.Entries[1]] }, known.Keys));
        Assert.NotNull(ProofCheck.WrongWith(proof with { Entries = [proof.Entries[0] with { Path = proof.Entries[1].Path }] }, known.Keys));
        proof.Entries[0].Entry.OfficialName = "Người Khác";
        Assert.StartsWith("mục 1", ProofCheck.WrongWith(proof, known.Keys), StringComparison.Ordinal);
        proof.Entries[0].Entry.Hash = AuditHash.OfEntry(proof.Entries[0].Entry);
        Assert.Equal("mục 1: không có trong nhật ký đã niêm phong", ProofCheck.WrongWith(proof, known.Keys));
    }

    [Theory, EachDatabase]
    public async Task A_checkpoint_kept_outside_is_continued_by_later_ones(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await WriteEntriesAsync(house, 300);
        await SealAsync(house);
        var older = await LatestAsync(house);
        await WriteEntriesAsync(house, 500);
        await SealAsync(house);
        var newer = await LatestAsync(house);
        using var known = new KnownKeys(house.Services.GetRequiredService<SealingKeys>());
        var path = await house.WithAsync<SealedLog, IReadOnlyList<byte[]>>(l => l.HashesAsync(MerkleProof.OfConsistency(older.Size, newer.Size), default));
        var shown = newer with { Since = older.Size, Consistency = [.. path.Select(Convert.ToHexStringLower)] };

        Assert.Null(ProofCheck.WrongWith(older, shown, known.Keys));
        Assert.NotNull(ProofCheck.WrongWith(older, newer, known.Keys));
        Assert.NotNull(ProofCheck.WrongWith(older, shown with { Consistency = [.. shown.Consistency.Reverse()] }, known.Keys));
    }

    static async Task<TestHouse> ThreeCheckpointsAsync(string provider)
    {
        var house = await TestHouse.BuildAsync(provider);
        for (var i = 0; i < 3; i++)
        {
            await house.ReceiveAsync();
            await SealAsync(house);
        }

        return house;
    }

    /// <summary>Entries of one record, written past any use case.</summary>
    static async Task<Guid> WriteEntriesAsync(TestHouse house, int count, DateTime? at = null)
    {
        var when = CaiCach.Kernel.Time.LocalClock.ToInstant(at ?? TestHouse.Morning);
        var record = new RecordRef("twin", Ids.New(when));
        var previous = "";
        await house.WithAsync<AppDb>(async db =>
        {
            for (var i = 1; i <= count; i++)
            {
                var entry = AuditChain.Next(record.Id, "twin.do", when, Actor.System, null, record, i, previous, "{}");
                previous = entry.Hash;
                db.Add(entry);
            }

            await db.SaveChangesAsync();
        });
        return record.Id;
    }

    static Task SealAsync(TestHouse house) => house.WithAsync<AuditSealer>(async s => Value(await s.RunAsync(default)));

    static Task<CheckpointFile> LatestAsync(TestHouse house) => house.WithAsync<SealedLog, CheckpointFile>(async l => CheckpointFile.Of((await l.LatestAsync(default))!));

    static Task TamperAsync(TestHouse house, Func<AppDb, Task<int>> tamper) => house.WithAsync<AppDb>(async db => Assert.True(await tamper(db) > 0));

    static Task<AuditReport> VerifyAsync(TestHouse house, Guid? dossier = null) => house.WithAsync<AuditVerifier, AuditReport>(v =>
        v.RunAsync(dossier is { } id ? new RecordRef("dossier", id) : null, default));

    static (Guid, long) Place(AuditReport report) => (report.Break!.RecordId, report.Break.Sequence);
}
