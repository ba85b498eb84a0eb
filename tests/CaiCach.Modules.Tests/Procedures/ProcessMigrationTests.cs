using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaiCach.Modules.Tests.Procedures;

public sealed class ProcessMigrationTests
{
    [Theory, EachDatabase]
    public async Task The_steps_of_a_version_become_a_process_and_open_dossiers_stand_in_it(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (working, waiting) = ((await house.InProcessingAsync()).Id, (await house.ReceiveAsync()).Id);
        var version = house.Province.VersionId;
        await MigrateAsync(house, "UnitHistoryAndPauses");
        await house.WithAsync<AppDb>(async db =>
        {
            foreach (var (role, i) in new[] { "CounterOfficer", "HeadOfUnit", "Specialist", "HeadOfUnit", "AgencyHead", "CounterOfficer" }.Select((r, i) => (r, i)))
            {
                var (id, name) = (Guid.CreateVersion7(), $"Bước {i + 1}");
                await db.Database.ExecuteSqlAsync($"INSERT INTO procedure_process_step (id, version_id, ordinal, name, role, hours) VALUES ({id}, {version}, {i + 1}, {name}, {role}, 4)");
            }
        });
        await MigrateAsync(house, null);

        var process = await house.WithAsync<AppDb, InternalProcess>(db => db.Set<InternalProcess>().AsNoTracking().SingleAsync());
        Assert.Equal((version, 1, ProcessState.Published, new DateOnly(2018, 1, 1), null), (process.Id, process.Number, process.State, process.ValidFrom!.Value, process.ValidTo));
        var content = (await house.WithAsync<ProcessReader, ProcessContent?>(r => r.PublishedAsync(version, default)))!;
        Assert.Equal([ProcessStage.Receive, ProcessStage.Assign, ProcessStage.Work, ProcessStage.Work, ProcessStage.Sign, ProcessStage.Return], content.Steps.Select(s => s.Stage));
        Assert.Equal(["b1", "b2", "b3", "b4", "b5", "b6"], content.Steps.Select(s => s.Key));
        Assert.Equal([("b1", "b2"), ("b2", "b3"), ("b3", "b4"), ("b4", "b5"), ("b5", "b6")], content.Moves.Select(m => (m.FromKey, m.ToKey)));
        Assert.All(content.Moves, m => Assert.True(m.IsDefault));
        var bounds = new ProcessBounds(null, new HashSet<Guid>(), new HashSet<Guid>());
        Assert.Empty(ProcessCheck.Of(content, bounds));
        var dossiers = await house.WithAsync<AppDb, Dictionary<Guid, Dossier>>(db => db.Set<Dossier>().AsNoTracking().ToDictionaryAsync(d => d.Id));
        Assert.Equal([(version, "b3"), (version, "b1")], new[] { working, waiting }.Select(id => (dossiers[id].ProcessId!.Value, dossiers[id].StepKey!)));
    }

    static Task MigrateAsync(TestHouse house, string? to) => house.WithAsync<AppDb>(db => db.GetService<IMigrator>().MigrateAsync(to));
}
