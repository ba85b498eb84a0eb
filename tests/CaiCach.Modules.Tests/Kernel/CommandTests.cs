using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Idempotency;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Kernel;

/// <summary>What every command promises, tried with the commands that people use.</summary>
public sealed class CommandTests
{
    [Theory, EachDatabase]
    public async Task Twenty_counters_at_once_get_numbers_without_gap_or_double(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);

        var received = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => house.ReceiveAsync())));

        Assert.Equal(Enumerable.Range(1, 20).Select(n => $"H45.20-210401-{n:0000}"), received.Select(r => r.Code).Order(StringComparer.Ordinal));
        Assert.Equal("H45.20-210401-0021", (await house.ReceiveAsync()).Code);
    }

    [Theory, EachDatabase]
    public async Task The_same_key_gives_the_same_answer_and_one_row(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);

        var first = Value(await ReceiveAsync(house, "Nguyễn Văn Đất"));
        var again = Value(await ReceiveAsync(house, "Nguyễn Văn Đất"));

        Assert.Equal(first, again);
        Refused.With(Refusal.KeyReusedCode, await ReceiveAsync(house, "Người Khác"));
        await house.WithAsync<AppDb>(async db => Assert.Equal(1, await db.Set<Dossier>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task The_same_key_sent_ten_times_at_once_makes_one_row(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => ReceiveAsync(house, "Nguyễn Văn Đất"))));

        Assert.Single(answers.Select(a => Value(a).Code).Distinct());
        await house.WithAsync<AppDb>(async db => Assert.Equal(1, await db.Set<Dossier>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task Of_two_officers_saving_at_once_one_is_told_and_writes_nothing(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id;
        var before = await house.DossierAsync(id);
        var entries = await EntriesAsync(house, id);

        var answers = await Task.WhenAll(
            Task.Run(() => SubmitAsync(house, id, before.Version, house.Province.Specialist, "one")),
            Task.Run(() => SubmitAsync(house, id, before.Version, house.Province.Head, "two")));

        Assert.Single(answers, a => a.Succeeded);
        Refused.With(Refusal.ConflictCode, answers.Single(a => !a.Succeeded));
        var after = await house.DossierAsync(id);
        Assert.Equal((before.Version + 1, entries + 1), (after.Version, await EntriesAsync(house, id)));
        await house.WithAsync<AppDb>(async db =>
        {
            Assert.Equal(1, await db.Set<KeptAnswer>().CountAsync(a => a.Key == "one" || a.Key == "two"));
            Assert.Equal(1, await db.Set<DossierStep>().CountAsync(s => s.DossierId == id && s.Name == "Ký duyệt"));
        });
        await house.WithAsync<AuditVerifier>(async v => Assert.Null((await v.RunAsync(null, default)).Break));
    }

    static Task<int> EntriesAsync(TestHouse house, Guid id) =>
        house.WithAsync<AppDb, int>(db => db.Set<AuditEntry>().CountAsync(e => e.RecordId == id));

    static Task<Outcome<DossierChanged>> SubmitAsync(TestHouse house, Guid id, int version, Person person, string key) =>
        house.WithAsync<SubmitDossierResult, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new SubmitDossierResultOptions { DossierId = id, Version = version, Kind = ResultKind.Granted, Summary = $"Trình ký {key}" }, await house.AsAsync(person, key), default));

    static Task<Outcome<ReceivedDossier>> ReceiveAsync(TestHouse house, string name) => house.WithAsync<ReceiveDossier, Outcome<ReceivedDossier>>(async u => await u.RunAsync(
        new ReceiveDossierOptions
        {
            AgencyId = house.Province.City.Id,
            VersionId = house.Province.VersionId,
            Applicant = new ApplicantOptions { Name = name, Number = "054085000123", Address = "12 Lê Lợi", Phone = "0905123456" },
            Papers = [new ReceivedPaper(null, "Đơn đăng ký", 1, 0)],
        },
        await house.AsAsync(house.Province.Counter, "the-key"), default));
}
