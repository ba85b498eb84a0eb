using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.TestKit;

/// <summary>
/// The smallest province in which everything can be tried: a city and a department, each with a one-stop unit and a division, people in every role,
/// one procedure of ten working days, the decree of 2018, the calendar 2021–2022 with the days off that tests use.
/// </summary>
public sealed class TestProvince
{
    static readonly DateTimeOffset Long = LocalClock.StartOf(new DateOnly(2020, 1, 1));

    readonly AppDb db;

    internal TestProvince(AppDb db)
    {
        this.db = db;
        Province = Unit("H45", "Uỷ ban nhân dân tỉnh Phú Yên", "UBND tỉnh Phú Yên", UnitKind.Province, null);
        City = Unit("H45.20", "Uỷ ban nhân dân thành phố Tuy Hòa", "UBND TP Tuy Hòa", UnitKind.District, Province);
        CityOneStop = Unit("H45.20.mc", "Bộ phận Tiếp nhận và Trả kết quả", "Bộ phận Một cửa", UnitKind.OneStop, City);
        CityDivision = Unit("H45.20.tnmt", "Phòng Tài nguyên và Môi trường", "Phòng TN&MT", UnitKind.Division, City);
        CityOtherDivision = Unit("H45.20.qldt", "Phòng Quản lý đô thị", "Phòng QLĐT", UnitKind.Division, City);
        Department = Unit("H45.08", "Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo", UnitKind.Department, Province);
        DepartmentOneStop = Unit("H45.08.mc", "Bộ phận Tiếp nhận và Trả kết quả", "Bộ phận Một cửa", UnitKind.OneStop, Department);
        DepartmentDivision = Unit("H45.08.vp", "Văn phòng Sở", "Văn phòng", UnitKind.Division, Department);
        Calendar();
        Law();
        Counter = Add("Nguyễn Thị Tiếp Nhận", CityOneStop, Role.CounterOfficer, "Cán bộ Một cửa");
        Specialist = Add("Trần Văn Chuyên", CityDivision, Role.Specialist, "Chuyên viên");
        OtherSpecialist = Add("Lê Thị Khác", CityDivision, Role.Specialist, "Chuyên viên");
        Head = Add("Phạm Trưởng Phòng", CityDivision, Role.HeadOfUnit, "Trưởng phòng");
        Chair = Add("Đỗ Chủ Tịch", City, Role.AgencyHead, "Chủ tịch");
        DepartmentCounter = Add("Võ Thị Quầy", DepartmentOneStop, Role.CounterOfficer, "Cán bộ Một cửa");
        Director = Add("Bùi Giám Đốc", Department, Role.AgencyHead, "Giám đốc");
        Coordinator = Add("Hồ Cải Cách", Province, Role.ReformCoordinator, "Chuyên viên");
        Auditor = Add("Lý Thanh Tra", Province, Role.Auditor, "Thanh tra viên");
        Administrator = Add("Ngô Kỹ Thuật", Province, Role.TechnicalAdministrator, "Quản trị");
    }

    public Unit Province { get; }

    public Unit City { get; }

    public Unit CityOneStop { get; }

    public Unit CityDivision { get; }

    public Unit CityOtherDivision { get; }

    public Unit Department { get; }

    public Unit DepartmentOneStop { get; }

    public Unit DepartmentDivision { get; }

    public Guid VersionId { get; private set; }

    public Person Counter { get; }

    public Person Specialist { get; }

    public Person OtherSpecialist { get; }

    public Person Head { get; }

    public Person Chair { get; }

    public Person DepartmentCounter { get; }

    public Person Director { get; }

    public Person Coordinator { get; }

    public Person Auditor { get; }

    public Person Administrator { get; }

    /// <summary>One more person; save the context afterwards.</summary>
    public static Person Add(AppDb db, string name, Unit unit, Role role, string title)
    {
        var official = new Official { Id = Ids.New(Long), FullName = name, UserName = SearchKey.Of(name).Replace(' ', '.'), SearchKey = SearchKey.Of(name) };
        official.NormalizedUserName = official.UserName.ToUpperInvariant();
        var post = new Post { Id = Ids.New(Long), OfficialId = official.Id, UnitId = unit.Id, Role = role, Title = title, ValidFrom = Long };
        db.AddRange(official, post);
        return new Person(official.Id, name, post.Id, unit.Id, unit.AgencyId, role);
    }

    Person Add(string name, Unit unit, Role role, string title) => Add(db, name, unit, role, title);

    Unit Unit(string code, string name, string shortName, UnitKind kind, Unit? parent)
    {
        var id = Ids.New(Long);
        var unit = new Unit
        {
            Id = id, Code = code, Name = name, ShortName = shortName, Kind = kind, ParentId = parent?.Id,
            AgencyId = kind is UnitKind.OneStop or UnitKind.Division ? parent!.AgencyId : id,
            ValidFrom = new DateOnly(2018, 1, 1), SearchKey = SearchKey.Of(name), Address = "02 Trần Hưng Đạo", Phone = "02573823456",
        };
        db.Add(unit);
        return unit;
    }

    void Calendar()
    {
        var layer = new CalendarLayerRow { Id = Ids.New(Long), Name = "Quốc gia", FirstDay = new DateOnly(2021, 1, 1), LastDay = new DateOnly(2022, 12, 31) };
        db.Add(layer);
        foreach (var (day, reason) in new[]
        {
            (new DateOnly(2021, 4, 21), "Giỗ Tổ Hùng Vương"), (new DateOnly(2021, 4, 30), "Ngày Chiến thắng"), (new DateOnly(2021, 5, 3), "Nghỉ bù Quốc tế lao động"),
            (new DateOnly(2021, 9, 2), "Quốc khánh"), (new DateOnly(2021, 9, 3), "Quốc khánh"),
        })
        {
            db.Add(new CalendarDayRow { LayerId = layer.Id, Date = day, Kind = DayKind.Off, Reason = reason });
        }
    }

    void Law()
    {
        var field = new Field { Id = Ids.New(Long), Name = "Đất đai", SearchKey = "dat dai" };
        var procedure = new Procedure { Id = Ids.New(Long), Code = "1.004194", FieldId = field.Id };
        var version = new ProcedureVersion
        {
            Id = Ids.New(Long), ProcedureId = procedure.Id, Number = 1, Name = "Đăng ký biến động đất đai", SearchKey = "dang ky bien dong dat dai",
            Initials = "dkbddd", ValidFrom = new DateOnly(2018, 1, 1), LimitAmount = 10, LimitUnit = TimeUnit.WorkingDay,
            CountingRule = CountingRule.Statutory, Source = "thử nghiệm",
        };
        VersionId = version.Id;
        db.AddRange(field, procedure, version,
            new ProcedureHandling { Id = Ids.New(Long), ProcedureId = procedure.Id, AgencyKind = UnitKind.District, DivisionName = CityDivision.ShortName },
            new ProcedureHandling { Id = Ids.New(Long), ProcedureId = procedure.Id, AgencyKind = UnitKind.Department, DivisionName = DepartmentDivision.ShortName });
        var law = DecreeFile.Shipped(Long);
        db.AddRange(law.Regimes);
        db.AddRange(law.Forms);
        db.AddRange(law.Pauses);
        db.AddRange(law.Levels);
    }
}
