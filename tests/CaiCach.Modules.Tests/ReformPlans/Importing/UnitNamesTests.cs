using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Importing;

namespace CaiCach.Modules.Tests.ReformPlans.Importing;

public sealed class UnitNamesTests
{
    static readonly UnitNames Names = new(
    [
        Agency("H45.02", "Sở Nội vụ", "Sở Nội vụ"), Agency("H45.03", "Sở Tư pháp", "Sở Tư pháp"), Agency("H45.09", "Sở Văn hóa, Thể thao và Du lịch", "Sở VHTTDL"),
        Agency("H45.10", "Sở Thông tin và Truyền thông", "Sở TT&TT"), Agency("H45.01", "Văn phòng UBND tỉnh", "VP UBND tỉnh"), Agency("H45.20", "UBND thành phố Tuy Hòa", "UBND TP Tuy Hòa"),
        Agency("H45.15", "Sở Thương mại và Du lịch", "Sở TMDL", new DateOnly(2008, 3, 31)),
    ]);

    [Theory]
    [InlineData("Sở Nội vụ", "H45.02")]
    [InlineData("SỞ NỘI VỤ", "H45.02")]
    [InlineData("- Sở Nội vụ;\n- Sở Tư pháp.", "H45.02 H45.03")]
    [InlineData("Sở Nội vụ, Sở Tư pháp và Sở Văn hóa, Thể thao và Du lịch", "H45.02 H45.03 H45.09")]
    [InlineData("Văn phòng UBND tỉnh / Sở TT&TT", "H45.01 H45.10")]
    [InlineData("UBND TP. Tuy Hòa", "H45.20")]
    [InlineData("Sở TTTT", "H45.10")]
    [InlineData("Sở Thông tin - Truyền thông", "H45.10")]
    [InlineData("Sở Thương mại và Du lịch", "H45.15")]
    public void Names_are_found_however_they_are_strung_together(string cell, string codes) =>
        Assert.Equal(codes.Split(' '), Names.In(cell).Select(n => n.Unit?.Code));

    [Theory]
    [InlineData("Sở Nội vu tinh", "H45.02", true)]
    [InlineData("Các sở, ban, ngành; UBND cấp huyện", "", false)]
    [InlineData("Công an tỉnh", "", false)]
    public void What_is_only_alike_is_a_guess_and_a_group_is_nobody(string cell, string code, bool isGuess) =>
        Assert.All(Names.In(cell), n => Assert.Equal((code, isGuess), (n.Unit?.Code ?? "", n.IsGuess)));

    static Unit Agency(string code, string name, string shortName, DateOnly? last = null)
    {
        var id = Guid.CreateVersion7();
        return new Unit { Id = id, AgencyId = id, Code = code, Name = name, ShortName = shortName, Kind = UnitKind.Department, ValidTo = last };
    }
}
