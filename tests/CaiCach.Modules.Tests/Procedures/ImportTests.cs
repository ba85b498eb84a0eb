using System.Text;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Importing;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Modules.Tests.Procedures;

public sealed class ImportTests
{
    static byte[] Example => File.ReadAllBytes(Path.Combine(Root(), "data", "procedures", "national-records.json"));

    [Fact]
    public void Real_records_are_read_with_every_guess_said()
    {
        var (records, loose) = ProcedureFile.Read(Example);

        Assert.Empty(loose);
        Assert.True(records.Count >= 5);
        Assert.All(records, r => Assert.False(r.IsWrong, string.Join("; ", r.Findings.Select(f => f.Message))));
        Assert.Contains(records, r => r.Content is { LimitAmount: not null, LimitUnit: null } && r.Findings.Any(f => f is { Kind: ImportFindingKind.Gap, Column: "DONVITINH" }));
        Assert.Contains(records, r => r.Content.Limits.Count > 0 && r.Findings.Any(f => f.Kind == ImportFindingKind.Guess));
        Assert.Contains(records, r => r.Content.Papers.Select(p => p.CaseName).Distinct().Count() > 1);
        Assert.Contains(records, r => r.Content.Fees.Any(f => f.Amount > 0));
    }

    [Fact]
    public void Three_bad_lines_of_ten_thousand_are_told_by_line_and_column_and_the_others_read()
    {
        var lines = Enumerable.Range(0, 10_000).Select(i => i switch
        {
            17 => "{\"MATTHC\":\"1.000017\",\"TENTTHC\":",
            5000 => "{\"TENTTHC\":\"Không có mã\"}",
            9999 => "{\"MATTHC\":\"1.009999\",\"TENTTHC\":\"Giấy tờ sai\",\"THANHPHANHOSO\":[{\"GIAYTO\":[{\"TENGIAYTO\":\"Đơn\",\"SOBANCHINH\":\"nhiều\"}]}]}",
            _ => $"{{\"MATTHC\":\"1.{i:000000}\",\"TENTTHC\":\"Thủ tục {i}\",\"LINHVUCTHUCHIEN\":[{{\"TENLINHVUC\":\"Đất đai\"}}],\"CACHTHUCTHUCHIEN\":[{{\"KENH\":1,\"THOIGIAN\":[{{\"THOIGIANGIAIQUYET\":5,\"DONVITINH\":\"Ngày làm việc\"}}]}}]}}",
        });

        var (records, loose) = ProcedureFile.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

        Assert.Equal(18, Assert.Single(loose).Line);
        Assert.Equal([(5001, "MATTHC"), (10_000, "SOBANCHINH")], records.SelectMany(r => r.Findings).Where(f => f.Kind == ImportFindingKind.Wrong).Select(f => (f.Line, f.Column)));
        Assert.Equal(9997, records.Count(r => !r.IsWrong));
    }

    [Theory]
    [InlineData("", "không phải JSON")]
    [InlineData("[{\"MATTHC\":", "sai ở dòng 1")]
    [InlineData("[]", "không có bản ghi")]
    [InlineData("PK\u0003\u0004xx", "hỏng")]
    public void A_file_that_is_none_says_why(string text, string why) =>
        Assert.Contains(why, Assert.Throws<ProcedureFileException>(() => ProcedureFile.Read(Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("50000", 50000)]
    [InlineData("50.000 đồng", 50000)]
    [InlineData("1,200,000", 1200000)]
    [InlineData("0", 0)]
    public void Amounts_are_read_as_people_write_them(string text, int amount)
    {
        var record = $"{{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"A\",\"PHILEPHI\":[{{\"TENPHI\":\"Lệ phí\",\"SOTIEN\":\"{text}\"}}]}}";
        Assert.Equal(amount, Assert.Single(ProcedureFile.Read(Encoding.UTF8.GetBytes(record)).Records[0].Content.Fees).Amount);
    }

    [Theory, EachDatabase]
    public async Task A_workbook_becomes_drafts_a_person_completes_and_a_second_reading_changes_nothing(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var book = TableFiles.Book(new Dictionary<string, IReadOnlyList<string?[]>>
        {
            ["Thủ tục"] =
            [
                ["DANH MỤC"], ["MATTHC", "TENTTHC", "LINHVUC", "CAP", "CANCU"],
                ["1.004194", "Đăng ký biến động đất đai", "Đất đai", "2", "Luật Đất đai"], ["1.999001", "Thủ tục mới", "Lĩnh vực mới", "2"], ["", "Không mã"],
            ],
            ["Giấy tờ"] =
            [
                ["MATTHC", "TRUONGHOP", "TENGIAYTO", "SOBANCHINH", "SOBANSAO"], ["1.004194", null, "- Đơn đăng ký;", "1", "0"], ["1.004194", "Tặng cho", "Hợp đồng tặng cho", "1", "1"],
                ["1.004194", "Chuyển nhượng", "Hợp đồng chuyển nhượng", "1", "1"], ["1.000000", null, "Lạc", "1", "0"],
            ],
            ["Thời hạn"] = [["MATTHC", "TRUONGHOP", "KENH", "THOIGIANGIAIQUYET", "DONVITINH"], ["1.004194", "Tặng cho", null, "5", "ngày làm việc"], ["1.004194", "Chuyển nhượng", null, "8", "ngày làm việc"], ["1.999001", null, null, "15", null]],
            ["Phí, lệ phí"] = [["MATTHC", "TENPHI", "SOTIEN", "KENH"], ["1.004194", "Lệ phí", "50.000", "1"], ["1.004194", "Lệ phí", "0", "2"]],
        });

        var read = await ReadAsync(house, controller, book);
        Assert.Equal((1, 1, 2), (read.Count(ImportState.New), read.Count(ImportState.Changed), read.Wrong));
        Assert.Equal([5, 5], read.Findings.Where(f => f.Kind == ImportFindingKind.Wrong).Select(f => f.Line));
        Refused.With("procedure.import_unseen", await TakeAsync(house, controller, read.FileHash, seen: false));
        var taken = Value(await TakeAsync(house, controller, read.FileHash, seen: true));
        Assert.Equal((2, 1), (taken.Drafts, taken.New));

        var drafts = await house.WithAsync<AppDb, List<ProcedureVersion>>(db => db.Set<ProcedureVersion>().Where(v => v.ValidFrom == null).OrderBy(v => v.Number).ToListAsync());
        var (first, second) = (drafts.Single(v => v.Number == 1), drafts.Single(v => v.Number == 2));
        Refused.With("procedure.limit_missing", await house.ScheduleAsync(controller, first.Id, new DateOnly(2021, 3, 30), new DateOnly(2021, 5, 1)));
        var view = (await house.WithAsync<CatalogueReader, VersionView?>(r => r.VersionAsync(second.Id, true, default)))!;
        Assert.Equal(3, view.Changes.Count(c => c is { Part: ContentPart.Paper, Before: null }));
        Assert.Equal(new TimeLimit(5, TimeUnit.WorkingDay), VersionCases.LimitFor(second, await house.WithAsync<AppDb, List<ProcedureLimit>>(db => db.Set<ProcedureLimit>().Where(l => l.VersionId == second.Id).ToListAsync()), "Tặng cho", SubmissionChannel.Post));

        // Read again it replaces its own draft, and once in force it is the same.
        Assert.All((await ReadAsync(house, controller, book)).Rows.Where(r => r.State != ImportState.Wrong), r => Assert.True(r.ReplacesDraft));
        Value(await TakeAsync(house, controller, read.FileHash, seen: true));
        Value(await house.ScheduleAsync(controller, second.Id, new DateOnly(2021, 3, 30), new DateOnly(2021, 4, 2)));
        house.Clock.Set(new DateTime(2021, 4, 2, 8, 0, 0));
        Assert.Equal(1, (await ReadAsync(house, controller, book)).Count(ImportState.Same));
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaiCach.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    static Task<ReadProcedures> ReadAsync(TestHouse house, Person controller, byte[] file) => house.WithAsync<ProcedureImport, ReadProcedures>(async i => Value(await i.ReadAsync(new MemoryStream(file), await house.AsAsync(controller), default)));

    static Task<Outcome<ImportedProcedures>> TakeAsync(TestHouse house, Person controller, string hash, bool seen) =>
        house.WithAsync<ImportProcedures, Outcome<ImportedProcedures>>(async i => await i.RunAsync(new ImportProceduresOptions { FileHash = hash, Seen = seen }, await house.AsAsync(controller), default));
}
