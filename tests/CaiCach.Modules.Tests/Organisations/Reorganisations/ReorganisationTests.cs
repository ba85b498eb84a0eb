using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.LookingUp;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Measures.Recounting;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Organisations.Units;
using CaiCach.Reports.OneStop;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CaiCach.TestKit.TestDossiers;
using static CaiCach.TestKit.TestReorganisations;

namespace CaiCach.Modules.Tests.Organisations.Reorganisations;

public sealed class ReorganisationTests
{
    [Theory, EachDatabase]
    public async Task What_was_rehearsed_is_done_to_the_row_and_no_clock_starts_anew(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, s => s.AddSingleton(new ReorganisationBatch(2)));
        var (province, leader) = (house.Province, await house.LeaderAsync());
        var (atCounter, processing, waiting, signed, elsewhere) = (await house.ReceiveAsync(), await house.InProcessingAsync(), await house.InProcessingAsync(), await house.InProcessingAsync(), await house.InProcessingAsync(address: "5 Nguyễn Huệ, Phường 9, Tuy Hòa"));
        var done = await house.InProcessingAsync();
        await house.AnswerAsync(done.Id);
        await house.ReturnAsync(done.Id);
        await house.AnswerAsync(signed.Id);
        Value(await house.WithAsync<RequestDossierSupplement, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new RequestDossierSupplementOptions { DossierId = waiting.Id, Papers = "Sổ đỏ", Reason = "Thiếu" }, await house.AsAsync(province.Specialist), default)));
        house.Clock.Set(new DateTime(2021, 4, 5, 16, 0, 0));
        var letter = Value(await house.DraftAsync(processing.Id, new DateOnly(2021, 4, 29)));
        Value(await house.SignAsync(letter.Id));
        var before = await Task.WhenAll(new[] { atCounter, processing, waiting, signed, elsewhere, done }.Select(d => house.DossierAsync(d.Id)));

        var id = await house.BeginReorganisationAsync();
        Refused.With("reorganisation.empty", await house.RehearseAsync(id));
        Value(await house.TakeLinesAsync(id, Split));
        Refused.With("reorganisation.not_rehearsed", await house.ApproveAsync(id, leader));
        var rehearsed = Value(await house.RehearseAsync(id));
        Assert.Equal(0, rehearsed.Lost);
        var view = await house.ReorganisationAsync(id);
        Assert.Equal([("H45.31", 4), ("H45.32", 1)], view.Rows.Where(r => r.What == "dossiers").Select(r => (view.CodeOf(r.ToUnitId), r.Expected)));
        Assert.Equal(5, view.Rows.Where(r => r.What == "posts").Sum(r => r.Expected));
        Assert.Equal(1, view.Rows.Where(r => r.What == "apologies").Sum(r => r.Expected));
        Assert.Equal(before.Select(d => d.AgencyId), (await Task.WhenAll(before.Select(d => house.DossierAsync(d.Id)))).Select(d => d.AgencyId));
        Refused.With(Refusal.ForbiddenCode, await house.ApproveAsync(id, province.Coordinator));
        Value(await house.ApproveAsync(id, leader));
        Refused.With("reorganisation.closed", await house.TakeLinesAsync(id, Split));

        // The evening before nothing happens; after midnight the first run is cut off once the units have changed, and once more between two batches.
        Assert.Equal(0, Value(await house.RunReorganisationsAsync()).Executed);
        house.Clock.Set(new DateTime(2021, 4, 6, 0, 1, 0));
        Assert.Equal(0, Value(await house.RunReorganisationsAsync(mostBatches: 0)).Executed);
        Assert.Equal(ReorganisationState.Executing, (await house.ReorganisationAsync(id)).Reorganisation.State);
        Value(await house.RunReorganisationsAsync(mostBatches: 1));
        Assert.Equal(1, Value(await house.RunReorganisationsAsync()).Executed);
        Assert.Equal(new ReorganisationRun(0, 0, null), Value(await house.RunReorganisationsAsync()));

        view = await house.ReorganisationAsync(id);
        Assert.Equal((ReorganisationState.Executed, true), (view.Reorganisation.State, view.Agrees));
        Assert.All(view.Rows, r => Assert.Equal(r.Expected, r.Executed));
        Assert.Equal(rehearsed.Rows, view.Reorganisation.Moved);
        var units = await house.WithAsync<UnitDirectory, UnitSnapshot>(d => d.GetAsync(default));
        var (ward, other) = (units.Find("H45.31")!, units.Find("H45.32")!);
        var after = await Task.WhenAll(before.Select(d => house.DossierAsync(d.Id)));
        Assert.Equal([ward.Id, ward.Id, ward.Id, ward.Id, other.Id, province.City.Id], after.Select(d => d.AgencyId));
        Assert.All(after, d => Assert.Equal(province.City.Id, d.ReceivedAgencyId));
        Assert.All(before.Zip(after), p => Assert.Equal((p.First.OriginalDueAt, p.First.LawfulDueAt, p.First.CurrentDueAt, p.First.CountedFrom, p.First.Code), (p.Second.OriginalDueAt, p.Second.LawfulDueAt, p.Second.CurrentDueAt, p.Second.CountedFrom, p.Second.Code)));
        Assert.Equal([DossierState.Accepted, DossierState.Processing, DossierState.AwaitingSupplement, DossierState.Done, DossierState.AwaitingAssignment, DossierState.Returned], after.Select(d => d.State));
        Assert.Equal(province.Specialist.OfficialId, after[1].HolderOfficialId); // he serves in the ward that took the rest
        var line = after[1].Ledger.MaxBy(l => l.Ordinal)!;
        Assert.Equal((DeadlineCause.Transfer, before[1].CurrentDueAt), (line.Cause, line.DueAt));
        Assert.Contains("không tính lại thời hạn", line.Sentence, StringComparison.Ordinal);
        Assert.Null(after[2].Ledger.MaxBy(l => l.Ordinal)!.DueAt); // what waits for the applicant goes on waiting

        // Rights follow the posts; figures of the days before stay where they happened.
        var authority = await house.AuthorityOfAsync(province.Counter);
        Assert.True(authority.Allows(DossiersPermissions.Receive, new Subject(null, null, ward.Id)));
        Assert.False(authority.Allows(DossiersPermissions.Receive, new Subject(null, null, province.City.Id)));
        await house.WithAsync<Recount>(async r => Assert.Empty(await r.VerifyAsync(default)));
        var all = Authority.Everything([CaiCach.Reports.ReportsPermissions.View, DossiersPermissions.View]);
        async Task<OneStopFigures> Figures(bool asNow, DateOnly to) => await house.WithAsync<OneStopReport, OneStopFigures>(r => r.RunAsync(new OneStopQuestion(new DateOnly(2021, 4, 1), to, OneStopGrouping.Agency, AsNow: asNow), all, default));
        Assert.Equal([("UBND TP Tuy Hòa", 6L, 4L)], (await Figures(false, new DateOnly(2021, 4, 5))).Rows.Select(r => (r.Label, r.Received, r.Pending)));
        Assert.Equal(6, (await Figures(false, new DateOnly(2021, 4, 6))).Rows.Single(r => r.Label == "UBND TP Tuy Hòa").Received);
        Assert.Equal(4, (await Figures(false, new DateOnly(2021, 4, 6))).Total.Pending);
        Assert.Equal(4, (await Figures(true, new DateOnly(2021, 4, 6))).Total.Pending);

        // The old codes still lead there, in both spellings.
        Assert.NotNull(await house.WithAsync<LookUpStatus, PublicStatus?>(l => l.RunAsync(processing.Code.Replace("H45.20", "000.00.20.H45", StringComparison.Ordinal), processing.AccessCode, default)));
        Assert.Equal(processing.Id, Assert.Single((await house.WithAsync<DossierList, (IReadOnlyList<DossierRow> Rows, bool More)>(l => l.RunAsync(new DossierFilter { Text = processing.Code }, all, default))).Rows).Id);
        Assert.Equal(6, await house.WithAsync<DossierList, int>(l => l.CountAsync(new DossierFilter { Measure = "dossiers.received" }.OfAgency(units, province.City.Id, false), all, default)));

        // The letter keeps the number and the name it was signed under, and the new ward's counter sends it.
        Assert.Equal(ward.Id, await house.WithAsync<AppDb, Guid>(db => db.Set<CaiCach.Accountability.Apologies.Apology>().Where(a => a.Id == letter.Id).Select(a => a.AgencyId).SingleAsync()));
        house.Clock.Set(new DateTime(2021, 4, 6, 8, 0, 0));
        Value(await house.SendAsync(letter.Id));
        await house.WithAsync<Recount>(async r => Assert.Empty(await r.VerifyAsync(default)));
    }

    [Theory, EachDatabase]
    public async Task Lines_that_do_not_hold_are_refused_with_line_and_column(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = await house.BeginReorganisationAsync();
        const string head = "line,code,reason,to,what,by,value,name,short_name,kind,parent\n";
        foreach (var (lines, says) in new[]
        {
            ("closes,H45.20,sap-nhap,,,,,,,,\n", "cần ít nhất 1 đơn vị kế thừa"),
            ("closes,H45.20,chia,,,,,,,,\ntakes,H45.20,,H45.08,,,,,,,\n", "Chia thành nhiều đơn vị cần ít nhất 2"),
            ("closes,H45.20,sap-nhap,,,,,,,,\ntakes,H45.20,,H45.99,,,,,,,\n", "Dòng 3, cột to: đơn vị nhận H45.99 không tồn tại"),
            ("closes,H45.77,giai-the,,,,,,,,\n", "Dòng 2, cột code: không có đơn vị H45.77"),
            ("closes,H45.20,giai-the,,,,,,,,\ncloses,H45.20,giai-the,,,,,,,,\n", "trùng dòng 2"),
            ("begins,000.00.20.H45,,,,,,Xã mới,,commune,H45\n", "mã đã dùng không cấp lại"),
            ("begins,H45.40,,,,,,Xã mới,,commune,H45.41\n", "đơn vị cấp trên H45.41 không tồn tại"),
            ("begins,H46,,,,,,Tỉnh khác,,province,\n", "hơn một UBND tỉnh"),
            ("takes,H45.20,,H45.08,,,,,,,\n", "không có dòng closes"),
            ("closes,H45.20,giai-the,,,,,,,,\ntakes,H45.20,,H45.08,ghế,,,,,,\n", "cột what: phải là một trong"),
            ("closes,H45.20,giai-the,,,,,,,,\ntakes,H45.20,,H45.08,,field,,,,,\n", "cột value: cần ghi"),
            ("closes,H45.20,giai-the,,,,,,,,\ntakes,H45.20,,H45.08.vp,,,,,,,\n", "cơ quan chuyển cho cơ quan"),
            ("closes,H45,giai-the,,,,,,,,\n", "trực thuộc H45 mà không có dòng closes"),
            ("đóng,H45.20,,,,,,,,,\n", "cột line"),
        })
        {
            var refused = await house.TakeLinesAsync(id, head + lines);
            Assert.False(refused.Succeeded, lines);
            Assert.True(refused.Refusals.Any(r => r.Message.Contains(says, StringComparison.Ordinal)), lines + string.Join(" | ", refused.Refusals.Select(r => r.Message)));
        }

        // A rule that leaves something out is found by the rehearsal, with what to do, and is not approved.
        await house.InProcessingAsync();
        Value(await house.TakeLinesAsync(id, head + "closes,H45.20,sap-nhap,,,,,,,,\ntakes,H45.20,,H45.08,dossiers,address,phường 9,,,,\n"));
        var rehearsed = Value(await house.RehearseAsync(id));
        Assert.Equal(6, rehearsed.Lost);
        Refused.With("reorganisation.lost", await house.ApproveAsync(id, await house.LeaderAsync()));
        await house.WithAsync<AppDb>(async db => Assert.Equal(8, await db.Set<Unit>().CountAsync(u => u.ValidTo == null)));
    }

    [Theory, EachDatabase]
    public async Task What_was_called_off_or_lost_its_ground_does_not_happen(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (leader, id) = (await house.LeaderAsync(), await house.BeginReorganisationAsync());
        Refused.With("reorganisation.day", await house.WithAsync<CreateReorganisation, Outcome<ChangedReorganisation>>(async u => await u.RunAsync(new CreateReorganisationOptions { Name = "Khác", Decision = "QĐ", On = On }, await house.AsAsync(house.Province.Coordinator), default)));
        Value(await house.TakeLinesAsync(id, Split));
        Value(await house.RehearseAsync(id));
        Value(await house.ApproveAsync(id, leader));
        Value(await house.WithAsync<CancelReorganisation, Outcome<ChangedReorganisation>>(async u => await u.RunAsync(new CancelReorganisationOptions { ReorganisationId = id, Why = "Hoãn" }, await house.AsAsync(house.Province.Coordinator), default)));
        house.Clock.Set(new DateTime(2021, 4, 6, 0, 1, 0));
        Assert.Equal(new ReorganisationRun(0, 0, null), Value(await house.RunReorganisationsAsync()));

        // A second one, of the day after, whose code somebody else takes meanwhile: it stops, says why once, and nothing has changed.
        id = Value(await house.WithAsync<CreateReorganisation, Outcome<ChangedReorganisation>>(async u => await u.RunAsync(new CreateReorganisationOptions { Name = "Lại", Decision = "QĐ 2", On = On.AddDays(1) }, await house.AsAsync(house.Province.Coordinator), default))).Id;
        Value(await house.TakeLinesAsync(id, Split));
        Value(await house.RehearseAsync(id));
        Value(await house.ApproveAsync(id, leader));
        Value(await house.WithAsync<CreateUnit, Outcome<Unit>>(async u => await u.RunAsync(new CreateUnitOptions { Code = "H45.31", Name = "Xã chen ngang", Kind = UnitKind.Commune, ParentCode = "H45" }, await house.AsAsync(house.Province.Coordinator), default)));
        house.Clock.Set(new DateTime(2021, 4, 7, 0, 1, 0));
        Assert.Contains("H45.31", Value(await house.RunReorganisationsAsync()).Stopped, StringComparison.Ordinal);
        Refused.With("reorganisation.stopped", await house.RunReorganisationsAsync());
        var stopped = await house.ReorganisationAsync(id);
        Assert.Equal(ReorganisationState.Approved, stopped.Reorganisation.State);
        Assert.NotNull(stopped.Reorganisation.Trouble);
        await house.WithAsync<AppDb>(async db => Assert.False(await db.Set<Unit>().AnyAsync(u => u.ValidTo != null)));
    }
}
