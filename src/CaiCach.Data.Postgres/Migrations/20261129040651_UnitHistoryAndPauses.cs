using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class UnitHistoryAndPauses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_accountability_explanation_agency_id_figure_from_to_kind_open",
                table: "accountability_explanation");

            migrationBuilder.DropIndex(
                name: "ix_accountability_apology_agency_id_number_year_number",
                table: "accountability_apology");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "completion_due_at",
                table: "dossier_dossier",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "finished_agency_id",
                table: "dossier_dossier",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "pause_count",
                table: "dossier_dossier",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "paused_at",
                table: "dossier_dossier",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "received_agency_id",
                table: "dossier_dossier",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "state_before_pause",
                table: "dossier_dossier",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "number_agency_id",
                table: "accountability_apology",
                type: "uuid",
                nullable: true);

            // Until now nothing had moved: whoever answers for a dossier received it, and signed what was signed.
            migrationBuilder.Sql("UPDATE dossier_dossier SET received_agency_id = agency_id, finished_agency_id = CASE WHEN finished_at IS NULL THEN NULL ELSE agency_id END;");
            migrationBuilder.Sql("UPDATE accountability_apology SET number_agency_id = agency_id WHERE number IS NOT NULL;");

            migrationBuilder.CreateTable(
                name: "org_closing_reason",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    least_successors = table.Column<int>(type: "integer", nullable: false),
                    most_successors = table.Column<int>(type: "integer", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    legal_source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_closing_reason", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "org_reorganisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    decision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    rehearsed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lost = table.Column<int>(type: "integer", nullable: false),
                    approver_id = table.Column<Guid>(type: "uuid", nullable: true),
                    approver_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    executed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    moved = table.Column<int>(type: "integer", nullable: false),
                    trouble = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_reorganisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_reorganisation_count",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reorganisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    phase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    what = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    print = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_reorganisation_count", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_reorganisation_line",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reorganisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    short_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    unit_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    parent_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    to_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    to_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    what = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    value = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_reorganisation_line", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_unit_alias",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_unit_alias", x => x.code);
                    table.ForeignKey(
                        name: "FK_org_unit_alias_org_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "org_unit_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    share = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    decision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_unit_link", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_unit_name",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    short_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    decision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_unit_name", x => x.id);
                    table.ForeignKey(
                        name: "FK_org_unit_name_org_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_pause_cause",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_pause_cause", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_agency_id_official_id_figure_from_to_kind_open",
                table: "accountability_explanation",
                columns: new[] { "agency_id", "official_id", "figure", "from", "to", "kind" },
                unique: true,
                filter: "state <> 'Concluded'");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_number_agency_id_number_year_number",
                table: "accountability_apology",
                columns: new[] { "number_agency_id", "number_year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_reorganisation_state_on",
                table: "org_reorganisation",
                columns: new[] { "state", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_reorganisation_count_reorganisation_id_phase_what",
                table: "org_reorganisation_count",
                columns: new[] { "reorganisation_id", "phase", "what" });

            migrationBuilder.CreateIndex(
                name: "ix_org_reorganisation_line_reorganisation_id_ordinal",
                table: "org_reorganisation_line",
                columns: new[] { "reorganisation_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_org_unit_alias_unit_id",
                table: "org_unit_alias",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_unit_link_from_unit_id",
                table: "org_unit_link",
                column: "from_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_unit_link_to_unit_id",
                table: "org_unit_link",
                column: "to_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_unit_name_unit_id_from",
                table: "org_unit_name",
                columns: new[] { "unit_id", "from" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "org_closing_reason");

            migrationBuilder.DropTable(
                name: "org_reorganisation");

            migrationBuilder.DropTable(
                name: "org_reorganisation_count");

            migrationBuilder.DropTable(
                name: "org_reorganisation_line");

            migrationBuilder.DropTable(
                name: "org_unit_alias");

            migrationBuilder.DropTable(
                name: "org_unit_link");

            migrationBuilder.DropTable(
                name: "org_unit_name");

            migrationBuilder.DropTable(
                name: "procedure_pause_cause");

            migrationBuilder.DropIndex(
                name: "ix_accountability_explanation_agency_id_official_id_figure_from_to_kind_open",
                table: "accountability_explanation");

            migrationBuilder.DropIndex(
                name: "ix_accountability_apology_number_agency_id_number_year_number",
                table: "accountability_apology");

            migrationBuilder.DropColumn(
                name: "completion_due_at",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "finished_agency_id",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "pause_count",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "paused_at",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "received_agency_id",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "state_before_pause",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "number_agency_id",
                table: "accountability_apology");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_explanation_agency_id_figure_from_to_kind_open",
                table: "accountability_explanation",
                columns: new[] { "agency_id", "figure", "from", "to", "kind" },
                unique: true,
                filter: "state <> 'Concluded'");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_agency_id_number_year_number",
                table: "accountability_apology",
                columns: new[] { "agency_id", "number_year", "number" },
                unique: true);
        }
    }
}
