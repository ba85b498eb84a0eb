using CaiCach.Accountability.Lateness;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Importing;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Measures.Recounting;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Dossiers.Importing;

public sealed class ImportTests : IDisposable
{
    const string Header = "so,nhan,hen,xong,phong,ten\n";
    readonly string folder = Directory.CreateTempSubdirectory("caicach-import-").FullName;

    static RegisterMap Map => new()
    {
        Register = "SO-CU", Procedure = "1.004194", Agency = "H45.20",
        Columns = new RegisterColumns { Number = "so", Received = "nhan", Due = "hen", Finished = "xong", Department = "phong", Applicant = "ten" },
    };

    [Theory, EachDatabase]
    public async Task A_register_is_taken_once_and_counted(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var rows = Csv(Header
            + "1,02/03/2020 08:00,20/03/2020,18/03/2020 10:00,Đất,Nguye\u0302\u0303n A\n"  // decomposed letters, early
            + "2,02/03/2020 08:00,20/03/2020,20/03/2020 17:00,Đất,B\n"                     // to the minute
            + "3,02/03/2020 08:00,20/03/2020,20/03/2020 17:01,Xây dựng,C\n"                 // one minute late
            + "4,02/03/2020 08:00,20/03/2020,,Xây dựng,D\n"                                 // open
            + "5,hôm qua,20/03/2020,,Xây dựng,E\n"
            + "1,02/03/2020 08:00,20/03/2020,,Đất,F\n");

        var first = await RunAsync(house, rows);

        Assert.True(first.Written);
        Assert.Equal((4, 2), (first.Count(ImportOutcome.Taken), first.Count(ImportOutcome.Refused)));
        Assert.Equal(new ImportLine(6, "5", ImportOutcome.Refused, "nhan", "Ngày nhận thiếu, không đọc được hoặc ở tương lai."), first.Lines[4]);
        Assert.Equal("so", first.Lines[5].Column);
        Assert.Equal(new ImportCount("Tổng", 4, 2, 1, 1), first.Counts[^1]);
        var dossiers = await house.WithAsync<AppDb, List<Dossier>>(db => db.Set<Dossier>().AsNoTracking().OrderBy(d => d.ImportedFrom).ToListAsync());
        Assert.Equal("Nguyễn A".Normalize(), dossiers[0].Applicant.Name);
        Assert.Equal([Timeliness.Early, Timeliness.OnTime, Timeliness.Late, null], dossiers.Select(d => d.Timeliness));

        var second = await RunAsync(house, rows);
        Assert.False(second.Written);
        Assert.Equal(4, second.Count(ImportOutcome.AlreadyThere));
        var changed = await RunAsync(house, Csv(Header + "2,02/03/2020 08:00,21/03/2020,,Đất,B\n"));
        Assert.Equal(ImportOutcome.Differs, Assert.Single(changed.Lines).Taken);
        Assert.Equal(4, await house.WithAsync<AppDb, int>(db => db.Set<Dossier>().CountAsync()));

        await house.WithAsync<Recount>(async r => Assert.Empty(await r.VerifyAsync(default)));
        await house.WithAsync<AuditVerifier>(async v => Assert.Null((await v.RunAsync(null, default)).Break));
    }

    [Theory, EachDatabase]
    public async Task An_open_line_promised_in_a_year_without_a_calendar_names_the_year_and_one_older_than_the_calendar_is_late(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);

        var report = await RunAsync(house, Csv(Header + "1,01/03/2021 08:00,20/03/2023,,Đất,A\n2,02/03/2020 08:00,20/03/2020,,Đất,B\n"));

        Assert.Equal(new ImportLine(2, "1", ImportOutcome.Refused, "hen", "Chưa nạp lịch làm việc năm 2023."), report.Lines[0]);
        var late = await house.WithAsync<LateList, LatePage>(async l => await l.RunAsync(new LateFilter(), house.Province.City.Id, await house.AuthorityOfAsync(house.Province.Chair), default));
        Assert.True(Assert.Single(late.Rows).IsSendByPast);
    }

    [Theory, EachDatabase]
    public async Task A_strict_or_dry_run_writes_nothing(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var rows = Csv(Header + "1,02/03/2020,20/03/2020,,,\n2,,20/03/2020,,,\n");

        Assert.False((await RunAsync(house, rows, strict: true)).Written);
        Assert.False((await RunAsync(house, rows, dry: true)).Written);

        Assert.Equal(0, await house.WithAsync<AppDb, int>(db => db.Set<Dossier>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task An_official_without_the_permission_is_refused(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var context = await house.AsAsync(house.Province.Counter);

        var outcome = await house.WithAsync<ImportDossiers, CaiCach.Kernel.Outcomes.Outcome<ImportReport>>(i => i.RunAsync(
            new ImportDossiersOptions(Map, Csv(Header + "1,02/03/2020,20/03/2020,,,\n")), context, default));

        Refused.With("kernel.forbidden", outcome);
    }

    [Theory]
    [InlineData("so,nhan\n1,\"mở mà không đóng\n", "dấu nháy")]
    [InlineData("so,nhan\n1,2,3\n", "Dòng 2 có 3 cột")]
    [InlineData("so,so\n1,2\n", "hai lần")]
    public void A_malformed_file_is_refused_whole(string text, string why) =>
        Assert.Contains(why, Assert.Throws<RegisterFileException>(() => Csv(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Other_encodings_are_named()
    {
        var file = Path.Combine(folder, "a.csv");
        File.WriteAllBytes(file, [(byte)'s', (byte)'o', (byte)'\n', 0xE0, 0xFF, (byte)'\n']);
        Assert.Contains("UTF-8", Assert.Throws<RegisterFileException>(() => RegisterFile.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_a_workbook_or_hides_a_document_type_is_refused()
    {
        var sheet = Path.Combine(folder, "a.xlsx");
        File.WriteAllText(sheet, "không phải zip");
        Assert.Throws<RegisterFileException>(() => RegisterFile.Read(sheet));
        var log = Path.Combine(folder, "a.xes");
        File.WriteAllText(log, "<!DOCTYPE log [<!ENTITY a \"aaaa\">]><log><trace><string key=\"so\" value=\"&a;\"/></trace></log>");
        Assert.Throws<RegisterFileException>(() => RegisterFile.Read(log));
    }

    [Fact]
    public void An_event_log_gives_a_row_for_each_trace()
    {
        var log = Path.Combine(folder, "b.xes");
        File.WriteAllText(log, """
            <log><trace><string key="concept:name" value="7"/><date key="start" value="2020-03-02T08:00:00+07:00"/>
            <event><string key="concept:name" value="không phải số"/></event></trace><trace><string key="concept:name" value="8"/></trace></log>
            """);
        var rows = RegisterFile.Read(log);
        Assert.Equal(["7", "8"], rows.Select(r => r["concept:name"]));
        Assert.Equal("2020-03-02T08:00:00+07:00", rows[0]["start"]);
    }

    [Fact]
    public void A_workbook_reads_like_the_same_table_in_text()
    {
        var file = Path.Combine(folder, "c.xlsx");
        var sheet = CaiCach.Reports.Documents.SheetWriter.Write("so", "", ["x"], [["a"], ["b"]]); // its first row is a title: one column named "so"
        File.WriteAllBytes(file, sheet);
        Assert.Equal(["x", "a", "b"], RegisterFile.Read(file).Select(r => r["so"]));
    }

    [Fact]
    public async Task A_map_that_names_a_missing_column_says_which_exist()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var thrown = await Assert.ThrowsAsync<RegisterFileException>(() => RunAsync(house, Csv("so,ngay\n1,2\n")));
        Assert.Contains("Các cột có: ngay, so", thrown.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    IReadOnlyList<RegisterRow> Csv(string text)
    {
        var file = Path.Combine(folder, "register.csv");
        File.WriteAllText(file, text);
        return RegisterFile.Read(file);
    }

    static Task<ImportReport> RunAsync(TestHouse house, IReadOnlyList<RegisterRow> rows, bool strict = false, bool dry = false) =>
        house.WithAsync<ImportDossiers, ImportReport>(async import => Value(await import.RunAsync(
            new ImportDossiersOptions(Map, rows, strict, dry), new ActionContext(Actor.System, Authority.Everything([DossiersPermissions.Import])), default)));
}
